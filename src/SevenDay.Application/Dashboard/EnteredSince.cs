using Microsoft.EntityFrameworkCore;
using SevenDay.Data;
using SevenDay.Domain.Audits;
using SevenDay.Domain.Claims;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Measures;
using SevenDay.Domain.Workstreams;

namespace SevenDay.Application.Dashboard;

/// <summary>How much was entered or changed in the whole programme since the last board paper was issued.</summary>
/// <param name="IssuedOn">The day of that paper.</param>
/// <param name="Values">Values of measures.</param>
/// <param name="Hours">Opening hours and dated exceptions from them.</param>
/// <param name="Rounds">Audit rounds.</param>
public sealed record EnteredSince(string Paper, DateOnly IssuedOn, int Values, int Hours, int Rounds, int Milestones, int Actions, int Claims)
{
    private static readonly string[] Kinds =
    [
        nameof(MeasureValue), nameof(ServiceHours), nameof(HoursException), nameof(Audit), nameof(Milestone), nameof(WorkstreamAction), nameof(PublicClaim),
    ];

    public int Total => Values + Hours + Rounds + Milestones + Actions + Claims;

    /// <summary>One command. It reads the change log from that paper on, however much lies before.</summary>
    /// <returns>None before the first paper is issued.</returns>
    internal static async Task<EnteredSince?> ReadAsync(PortalDbContext db, CancellationToken token)
    {
        var counts = await (
            from p in db.BoardPapers.Where(p => p.IssuedAtUtc != null).OrderByDescending(p => p.IssuedAtUtc).ThenBy(p => p.Id).Take(1)
            from c in db.ChangeLog.Where(c => c.AtUtc > p.IssuedAtUtc && Kinds.Contains(c.Entity)).DefaultIfEmpty()
            group c by new { p.Title, p.IssuedAtUtc, Kind = (string?)c!.Entity } into kind
            select new { kind.Key.Title, kind.Key.IssuedAtUtc, kind.Key.Kind, Count = kind.Select(c => c!.EntityId).Distinct().Count() }).ToListAsync(token);
        if (counts is not [var first, ..]) return null;
        return new EnteredSince(
            first.Title, DateOnly.FromDateTime(NhsCalendar.ToLocal(first.IssuedAtUtc!.Value)), Of(nameof(MeasureValue)), Of(nameof(ServiceHours)) + Of(nameof(HoursException)),
            Of(nameof(Audit)), Of(nameof(Milestone)), Of(nameof(WorkstreamAction)), Of(nameof(PublicClaim)));

        int Of(string kind) => counts.Find(c => c.Kind == kind)?.Count ?? 0;
    }
}
