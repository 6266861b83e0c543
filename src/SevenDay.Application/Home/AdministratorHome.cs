using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Changes;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Digests;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Home;

/// <summary>Users, what changed last, and files that wait.</summary>
/// <param name="Disabled">Users who may no longer sign in.</param>
/// <param name="ChangesThisWeek">Changes in the last seven days.</param>
/// <param name="WaitingFiles">Files sent to look at before their import.</param>
/// <param name="DigestsGivenUp">Digests of the last 30 days that could not be sent.</param>
public sealed record AdministratorHome(int Users, int Disabled, int ChangesThisWeek, int WaitingFiles, int DigestsGivenUp, IReadOnlyList<AdministratorHome.Change> Latest)
{
    private const int Shown = 5;

    /// <param name="At">Local.</param>
    public sealed record Change(DateTime At, string Who, string Action, string Kind);

    internal static async Task<AdministratorHome> ReadAsync(PortalDbContext db, TimeProvider time, CancellationToken token)
    {
        var since = time.UtcNow().AddDays(-7);
        var lately = time.UtcNow().AddDays(-30);
        var latest = await db.ChangeLog.AsNoTracking().OrderByDescending(c => c.AtUtc).ThenByDescending(c => c.Id).Take(Shown).ToListAsync(token);
        return new AdministratorHome(
            await db.Users.CountAsync(u => !u.IsDisabled, token),
            await db.Users.CountAsync(u => u.IsDisabled, token),
            await db.ChangeLog.CountAsync(c => c.AtUtc >= since, token),
            await db.StagedFiles.CountAsync(token),
            await db.DigestDeliveries.CountAsync(d => d.State == DeliveryState.GivenUp && d.EndedAtUtc >= lately, token),
            [.. latest.Select(c => new Change(NhsCalendar.ToLocal(c.AtUtc), c.UserName, c.Action.ToString(), ChangeWords.Kind(c.Entity)))]);
    }
}
