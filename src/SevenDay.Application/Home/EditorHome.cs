using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Security;
using SevenDay.Application.Services;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Home;

/// <summary>The services somebody acts for whose hours are missing, or that nobody has confirmed for long.</summary>
/// <param name="Needs">What all services of these organisations need.</param>
/// <param name="ToDo">The first few of those without hours or to confirm, missing ones first.</param>
public sealed record EditorHome(IReadOnlyList<string> Organisations, NeedCounts Needs, IReadOnlyList<EditorHome.Service> ToDo)
{
    private const int Shown = 8;

    /// <param name="ConfirmedOn">When somebody last said that the hours are right; none when they are missing.</param>
    public sealed record Service(Guid Id, string Name, string Site, DateOnly? ConfirmedOn);

    internal static async Task<EditorHome> ReadAsync(PortalDbContext db, ICurrentUser user, TimeProvider time, CancellationToken token)
    {
        var (now, today, own) = (time.UtcNow(), time.Today(), user.Organisations.ToList());
        var services = db.Services.AsNoTracking().Where(s => own.Contains(s.OrganisationId) && (s.EndedOn == null || s.EndedOn > today));
        var needs = db.NeedsOf(services, today, now);
        var organisations = await needs.ByOrganisation(db).ToListAsync(token);
        var toDo = await needs.Where(n => n.NoHours || n.Stale || n.Unconfirmed)
            .OrderByDescending(n => n.NoHours).ThenBy(n => n.Service.ConfirmedAtUtc).ThenBy(n => n.Service.Name).ThenBy(n => n.Service.Id)
            .Select(n => new { n.Service.Id, n.Service.Name, n.Service.Site, n.Service.ConfirmedAtUtc, n.NoHours }).Take(Shown).ToListAsync(token);
        return new EditorHome(
            await db.Organisations.AsNoTracking().Where(o => own.Contains(o.Id)).OrderBy(o => o.Name).Select(o => o.Name).ToListAsync(token),
            organisations.Aggregate(NeedCounts.None, (sum, o) => sum + o.Needs),
            [.. toDo.Select(s => new Service(s.Id, s.Name, s.Site, !s.NoHours && s.ConfirmedAtUtc is { } at ? DateOnly.FromDateTime(NhsCalendar.ToLocal(at)) : null))]);
    }
}
