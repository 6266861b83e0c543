using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Workstreams;
using SevenDay.Data;
using SevenDay.Domain.Workstreams;

namespace SevenDay.Application.Dashboard;

/// <summary>The open risks of all workstreams; they belong to the programme and are not narrowed to an area.</summary>
/// <param name="Overdue">Those whose review should have been held.</param>
/// <param name="Top">The few with the highest scores.</param>
public sealed record RiskPicture(int Open, int Extreme, int High, int Overdue, bool HasIllustrative, IReadOnlyList<RiskItem> Top)
{
    private const int Shown = 5;

    /// <summary>One command.</summary>
    internal static async Task<RiskPicture> ReadAsync(PortalDbContext db, DateOnly today, CancellationToken token)
    {
        var open = await db.Risks.AsNoTracking().Where(r => r.ClosedOn == null).ByScore().Items(db).ToListAsync(token);
        return new RiskPicture(
            open.Count, open.Count(r => r.Now.Level == RiskLevel.Extreme), open.Count(r => r.Now.Level == RiskLevel.High), open.Count(r => r.IsOverdueOn(today)),
            open.Exists(r => r.IsIllustrative), [.. open.Take(Shown)]);
    }
}
