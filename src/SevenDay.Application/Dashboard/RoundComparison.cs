using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Audits;
using SevenDay.Data;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Dashboard;

/// <summary>The rounds closed between two dates, and the last issued paper where its day is the first date.</summary>
internal sealed record RoundComparison(DateOnly Since, string? Paper, IReadOnlyList<GetChangesSince.ClosedRound> Rounds)
{
    /// <summary>One command: the paper and the rounds since then stand beside a row that is always there.</summary>
    /// <param name="db">The rounds and papers.</param>
    /// <param name="since">None for the day of the last paper issued before the second date, or a year before it without one.</param>
    /// <param name="until">The second date.</param>
    /// <param name="within">Organisations that take part; none for all rounds.</param>
    /// <param name="token">Stops it.</param>
    internal static async Task<RoundComparison> ReadAsync(PortalDbContext db, DateOnly? since, DateOnly until, List<Guid>? within, CancellationToken token)
    {
        var (first, start, end) = (since ?? until.AddYears(-1), GetChangesSince.Midnight(until), GetChangesSince.Midnight(until.AddDays(1)));
        var from = GetChangesSince.Midnight(first.AddDays(1));
        var papers = db.BoardPapers.Where(p => since == null && p.IssuedAtUtc < start);
        var last = papers.OrderByDescending(p => p.IssuedAtUtc).ThenBy(p => p.Id).Take(1);
        var closed = db.Audits.Reported().Where(a => a.ClosedAtUtc < end && a.ClosedAtUtc >= (papers.Max(p => p.IssuedAtUtc) ?? from));
        if (within is not null) closed = closed.Where(a => a.Organisations.Any(o => within.Contains(o.OrganisationId)));
        var rows = await (
            from always in db.DataStamps.Where(s => s.Name == DataStamp.Board)
            from p in last.Select(p => new { p.Title, p.IssuedAtUtc }).DefaultIfEmpty()
            from a in closed.Select(a => new { a.Id, a.Name, a.From, a.To, a.ClosedAtUtc, a.IsIllustrative }).DefaultIfEmpty()
            orderby a!.ClosedAtUtc descending, a.Id
            select new { Paper = p!.Title, p.IssuedAtUtc, Round = (Guid?)a.Id, a.Name, From = (DateOnly?)a.From, To = (DateOnly?)a.To, a.ClosedAtUtc, IsIllustrative = (bool?)a.IsIllustrative })
            .ToListAsync(token);
        var paper = rows.FirstOrDefault();
        var day = paper?.IssuedAtUtc is { } issued ? Day(issued) : first;
        return new RoundComparison(day, paper?.Paper,
        [
            .. rows.Where(r => r.Round is not null && Day(r.ClosedAtUtc!.Value) > day)
                .Select(r => new GetChangesSince.ClosedRound(r.Round!.Value, r.Name!, r.From!.Value, r.To!.Value, Day(r.ClosedAtUtc!.Value), r.IsIllustrative!.Value)),
        ]);
    }

    private static DateOnly Day(DateTime utc) => DateOnly.FromDateTime(NhsCalendar.ToLocal(utc));
}
