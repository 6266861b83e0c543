using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Paging;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Data.Identity;

namespace SevenDay.Application.Users;

/// <summary>People who can sign in, by name.</summary>
public static class ListUsers
{
    [Requires(Permission.ManageUsers)]
    public sealed record Query(string? Search = null, string? Role = null, int Page = 1, int PageSize = 25) : IQuery<Paged<Item>>;

    /// <param name="Role">In words.</param>
    public sealed record Item(Guid Id, string DisplayName, string Email, string Role, IReadOnlyList<string> Organisations, bool IsDisabled, bool IsLocked);

    internal sealed class Handler(PortalDbContext db, TimeProvider time) : IQueryHandler<Query, Paged<Item>>
    {
        public async Task<Paged<Item>> Handle(Query request, CancellationToken cancellationToken)
        {
            var users = db.Users.AsNoTracking();
            if (!string.IsNullOrWhiteSpace(request.Search))
            {
                var pattern = LikePattern.Containing(request.Search);
                users = users.Where(u => EF.Functions.Like(u.DisplayName, pattern, LikePattern.Escape) || EF.Functions.Like(u.Email!, pattern, LikePattern.Escape));
            }
            if (!string.IsNullOrWhiteSpace(request.Role))
                users = users.Where(u => db.UserRoles.Any(has => has.UserId == u.Id && db.Roles.Any(r => r.Id == has.RoleId && r.Name == request.Role)));
            var page = await users.OrderBy(u => u.DisplayName).ThenBy(u => u.Id)
                .Select(u => new
                {
                    u.Id,
                    u.DisplayName,
                    u.Email,
                    u.IsDisabled,
                    u.LockoutEnd,
                    Role = db.UserRoles.Where(has => has.UserId == u.Id).Join(db.Roles, has => has.RoleId, r => r.Id, (has, r) => r.Name).FirstOrDefault(),
                }).ToPagedAsync(request.Page, request.PageSize, cancellationToken);
            var ids = page.Items.Select(u => u.Id).ToList();
            var organisations = (await (
                from acts in db.Set<UserOrganisation>().AsNoTracking()
                join organisation in db.Organisations on acts.OrganisationId equals organisation.Id
                where ids.Contains(acts.UserId)
                orderby organisation.Name
                select new { acts.UserId, organisation.Name }).ToListAsync(cancellationToken)).ToLookup(o => o.UserId, o => o.Name);
            var now = time.GetUtcNow();
            return new Paged<Item>(
                [.. page.Items.Select(u => new Item(
                    u.Id, u.DisplayName, u.Email ?? "", Roles.InWords(u.Role ?? "No role"), [.. organisations[u.Id]], u.IsDisabled, u.LockoutEnd > now))],
                page.Total, page.Page, page.PageSize);
        }
    }
}
