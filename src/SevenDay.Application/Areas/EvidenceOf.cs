using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Services;
using SevenDay.Data;
using SevenDay.Domain.Areas;

namespace SevenDay.Application.Areas;

/// <summary>A service as evidence for a level, by the hours in force on a day.</summary>
/// <param name="Words">Its week; none when it has no hours in force or has ended.</param>
internal sealed record EvidenceOf(SevenDayEvidence Evidence, string? Words)
{
    /// <summary>Two commands, however many services there are.</summary>
    internal static async Task<Dictionary<Guid, EvidenceOf>> ReadAsync(PortalDbContext db, IReadOnlyCollection<Guid> services, DateOnly day, CancellationToken token)
    {
        if (services.Count == 0) return [];
        var rows = await db.Services.AsNoTracking().Where(s => services.Contains(s.Id)).Select(s => new { s.Id, s.Name, s.Site, s.EndedOn }).ToListAsync(token);
        var inForce = await db.HoursInForceAsync(rows.Where(r => r.EndedOn is null || r.EndedOn > day).Select(r => r.Id), day, token);
        return rows.ToDictionary(r => r.Id, r =>
        {
            var week = inForce.GetValueOrDefault(r.Id)?.Declared.Week;
            return new EvidenceOf(new SevenDayEvidence(r.Id, r.Site.Length > 0 ? $"{r.Name}, {r.Site}" : r.Name, week?.ToWeeklyHours()), week?.ToWords());
        });
    }
}
