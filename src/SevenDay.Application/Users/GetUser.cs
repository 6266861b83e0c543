using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Data.Identity;

namespace SevenDay.Application.Users;

/// <summary>One person who can sign in, for changing them.</summary>
public static class GetUser
{
    [Requires(Permission.ManageUsers)]
    public sealed record Query(Guid Id) : IQuery<Result>;

    /// <param name="Stamp">Changes with every save; a change sends it back.</param>
    /// <param name="MustChangePassword">The password is a temporary one that somebody else has set.</param>
    public sealed record Result(
        Guid Id, string DisplayName, string Email, string Role, IReadOnlyList<Organisation> Organisations,
        bool IsDisabled, bool IsLocked, bool MustChangePassword, string Stamp);

    public sealed record Organisation(string Name, string? OdsCode);

    internal sealed class Handler(PortalDbContext db, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var user = await db.Users.AsNoTracking().Where(u => u.Id == request.Id).Select(u => new
            {
                u.Id,
                u.DisplayName,
                u.Email,
                u.IsDisabled,
                u.LockoutEnd,
                u.ConcurrencyStamp,
                Role = db.UserRoles.Where(has => has.UserId == u.Id).Join(db.Roles, has => has.RoleId, r => r.Id, (has, r) => r.Name).FirstOrDefault(),
                MustChange = db.UserClaims.Any(c => c.UserId == u.Id && c.ClaimType == TemporaryPassword.Claim),
            }).OneOrNotFoundAsync("user", cancellationToken);
            var organisations = await (
                from acts in db.Set<UserOrganisation>().AsNoTracking()
                join organisation in db.Organisations on acts.OrganisationId equals organisation.Id
                where acts.UserId == request.Id
                orderby organisation.Name
                select new Organisation(organisation.Name, organisation.OdsCode)).ToListAsync(cancellationToken);
            return new Result(
                user.Id, user.DisplayName, user.Email ?? "", user.Role ?? "", organisations,
                user.IsDisabled, user.LockoutEnd > time.GetUtcNow(), user.MustChange, user.ConcurrencyStamp ?? "");
        }
    }
}
