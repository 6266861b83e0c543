using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Data.Identity;

namespace SevenDay.Application.Users;

internal static class UserQueries
{
    /// <summary>The user, with their organisations, if nobody changed them since they were looked at.</summary>
    internal static async Task<PortalUser> OneUserAsync(this PortalDbContext db, Guid id, string stamp, CancellationToken token)
    {
        var user = await db.Users.Include(u => u.Organisations).Where(u => u.Id == id).OneOrNotFoundAsync("user", token);
        return user.ConcurrencyStamp == stamp ? user : throw new StaleException();
    }

    /// <summary>Somebody must be left who can add people.</summary>
    internal static async Task EnsureNotLastAdministratorAsync(this PortalDbContext db, Guid id, CancellationToken token)
    {
        var administrators =
            from user in db.Users
            join has in db.UserRoles on user.Id equals has.UserId
            join role in db.Roles on has.RoleId equals role.Id
            where role.Name == Roles.Administrator && !user.IsDisabled
            select user.Id;
        if (await administrators.ContainsAsync(id, token) && await administrators.CountAsync(token) == 1)
            throw new InvalidException("This is the last administrator who can sign in. Make somebody else an administrator first.", "Role");
    }

    internal static void Ensure(this IdentityResult result, string field)
    {
        if (!result.Succeeded) throw new InvalidException([.. result.Errors.Select(e => new Problem(field, e.Description))]);
    }
}
