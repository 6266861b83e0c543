using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Security;
using SevenDay.Application.Services;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Home;

/// <summary>The services somebody acts for whose hours are missing, or that nobody has confirmed for long.</summary>
/// <param name="ToDo">The first few of them, missing ones first.</param>
public sealed record EditorHome(IReadOnlyList<string> Organisations, int Services, int Missing, int Stale, IReadOnlyList<EditorHome.Service> ToDo)
{
    private const int Shown = 8;

    /// <param name="ConfirmedOn">When somebody last said that the hours are right; none when they are missing.</param>
    public sealed record Service(Guid Id, string Name, string Site, DateOnly? ConfirmedOn);

    internal static async Task<EditorHome> ReadAsync(PortalDbContext db, ICurrentUser user, TimeProvider time, CancellationToken token)
    {
        var (today, own) = (time.Today(), user.Organisations.ToList());
        var staleBefore = Confirmation.StaleBefore(time.UtcNow());
        var declared = db.ServiceHours.Where(h => h.Status == HoursStatus.Actual && h.SupersededAtUtc == null && h.EffectiveFrom <= today);
        var services = db.Services.AsNoTracking().Where(s => own.Contains(s.OrganisationId) && (s.EndedOn == null || s.EndedOn > today));
        var missing = services.Where(s => !declared.Any(h => h.ServiceId == s.Id));
        var stale = services.Where(s => (s.ConfirmedAtUtc == null || s.ConfirmedAtUtc < staleBefore) && declared.Any(h => h.ServiceId == s.Id));
        var toDo = await services
            .Select(s => new { s.Id, s.Name, s.Site, s.ConfirmedAtUtc, Declared = declared.Any(h => h.ServiceId == s.Id) })
            .Where(s => !s.Declared || s.ConfirmedAtUtc == null || s.ConfirmedAtUtc < staleBefore)
            .OrderBy(s => s.Declared).ThenBy(s => s.ConfirmedAtUtc).ThenBy(s => s.Name).ThenBy(s => s.Id)
            .Take(Shown).ToListAsync(token);
        return new EditorHome(
            await db.Organisations.AsNoTracking().Where(o => own.Contains(o.Id)).OrderBy(o => o.Name).Select(o => o.Name).ToListAsync(token),
            await services.CountAsync(token),
            await missing.CountAsync(token),
            await stale.CountAsync(token),
            [.. toDo.Select(s => new Service(s.Id, s.Name, s.Site, s.Declared && s.ConfirmedAtUtc is { } at ? DateOnly.FromDateTime(NhsCalendar.ToLocal(at)) : null))]);
    }
}
