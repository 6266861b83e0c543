using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Disclosure;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Home;

/// <summary>The open rounds that name an auditor.</summary>
public sealed record AuditorHome(IReadOnlyList<AuditorHome.Round> OpenRounds)
{
    private const int Shown = 10;

    /// <param name="HasEnded">The window of the round is over, but it still takes entries.</param>
    public sealed record Round(Guid Id, string Name, DateOnly From, DateOnly To, PublishedCount Entries, int Target, bool HasEnded, bool IsIllustrative, bool IsPractice);

    internal static async Task<AuditorHome> ReadAsync(PortalDbContext db, Guid auditor, DateOnly today, CancellationToken token)
    {
        var rounds = await db.Audits.AsNoTracking().Where(a => a.State == AuditState.Open && a.Auditors.Any(named => named.UserId == auditor))
            .OpenRounds(db).Take(Shown).ToListAsync(token);
        return new AuditorHome([.. rounds.Select(r => new Round(r.Id, r.Name, r.From, r.To, PublishedCount.Of(r.Entries, exact: false), r.Target, r.To < today, r.IsIllustrative, r.IsPractice))]);
    }
}
