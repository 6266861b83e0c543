using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SevenDay.Data;
using SevenDay.Data.Identity;

namespace SevenDay.Web.Infrastructure.Security;

/// <summary>What the session remembers of a user: name, role and the organisations they act for.</summary>
internal sealed class PortalClaims(
    UserManager<PortalUser> users, RoleManager<IdentityRole<Guid>> roles, IOptions<IdentityOptions> options, PortalDbContext db)
    : UserClaimsPrincipalFactory<PortalUser, IdentityRole<Guid>>(users, roles, options)
{
    internal const string DisplayName = "display_name";
    internal const string Organisation = "organisation";

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(PortalUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(DisplayName, user.DisplayName));
        var organisations = await db.Set<UserOrganisation>().AsNoTracking().Where(o => o.UserId == user.Id).Select(o => o.OrganisationId).ToListAsync();
        identity.AddClaims(organisations.Select(id => new Claim(Organisation, id.ToString())));
        return identity;
    }
}
