using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Disclosure;
using SevenDay.Data;

namespace SevenDay.Application.Engagement.Workshops;

/// <summary>Notes of a box by theme, as everybody may see them: none before the eighth, rounded, and small ones hidden.</summary>
internal static class WorkshopThemes
{
    /// <summary>From so many notes on is anything shown.</summary>
    internal const int Fewest = PublishedCount.Largest + 1;

    internal static async Task<GetWorkshop.Counts?> CountAsync(PortalDbContext db, Guid workshopId, CancellationToken token)
    {
        var counted = await db.WorkshopNotes.Where(n => n.WorkshopId == workshopId && !n.IsHidden).GroupBy(n => n.Theme).Select(g => new { Theme = g.Key, Count = g.Count() }).ToListAsync(token);
        return Of([.. counted.Select(c => (c.Theme, c.Count))]);
    }

    internal static GetWorkshop.Counts? Of(IReadOnlyList<(string? Theme, int Count)> counted)
    {
        if (counted.Sum(c => c.Count) < Fewest) return null;
        var guard = new CountGuard();
        var all = guard.Count(counted.Sum(c => c.Count), 2);
        var themes = counted.GroupBy(c => c.Theme?.ToUpperInvariant())
            .Select(same => (Name: same.Key is null ? null : same.Select(c => c.Theme).Order(StringComparer.Ordinal).First(), Count: guard.Count(same.Sum(c => c.Count), 1)))
            .OrderByDescending(t => t.Count.Cell.Value).ThenBy(t => t.Name, StringComparer.Ordinal).ToList();
        guard.Sum(all.Cell, [.. themes.Select(t => t.Count.Cell)]);
        guard.Settle();
        // By name: an order by size would tell which of two hidden counts is the greater.
        return new GetWorkshop.Counts(
            all.Publish(exact: false),
            [.. themes.Where(t => t.Name is not null).OrderBy(t => t.Name, StringComparer.OrdinalIgnoreCase).Select(t => new GetWorkshop.Theme(t.Name!, t.Count.Publish(exact: false)))],
            themes.Find(t => t.Name is null).Count?.Publish(exact: false));
    }
}
