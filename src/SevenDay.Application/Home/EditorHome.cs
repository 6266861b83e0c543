using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Availability;
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

    internal static async Task<EditorHome> ReadAsync(PortalDbContext db, AvailabilityIndex index, ICurrentUser user, TimeProvider time, CancellationToken token)
    {
        var (now, today, own) = (time.UtcNow(), time.Today(), user.Organisations.ToList());
        var snapshot = await index.CurrentAsync(db, today, token);
        var needs = snapshot.Needs(snapshot.Of(user.Organisations.ToHashSet(), withFunctions: true), now);
        return new EditorHome(
            await db.Organisations.AsNoTracking().Where(o => own.Contains(o.Id)).OrderBy(o => o.Name).Select(o => o.Name).ToListAsync(token),
            needs.Counts,
            [.. snapshot.ByNeed(needs.ToConfirm, needs).Take(Shown).Select(place => new Service(
                snapshot[place].Id, snapshot[place].Name, snapshot[place].Site,
                !needs.NoHours[place] && snapshot[place].ConfirmedAtUtc is { } at ? DateOnly.FromDateTime(NhsCalendar.ToLocal(at)) : null))]);
    }
}
