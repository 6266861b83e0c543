using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SevenDay.Data;
using SevenDay.Data.Identity;

namespace SevenDay.Web.Infrastructure.Security;

/// <summary>What the session remembers of a user: name, role and the organisations they act for.</summary>
internal sealed class PortalClaims(
    UserManager<PortalUser> users, IOptions<IdentityOptions> options, PortalDbContext db)
    : UserClaimsPrincipalFactory<PortalUser>(users, options)
{
    internal const string DisplayName = "display_name";
    internal const string Organisation = "organisation";

    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(PortalUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(DisplayName, user.DisplayName));
        // Roles carry no claims of their own here, so their names are enough.
        identity.AddClaims((await UserManager.GetRolesAsync(user)).Select(role => new Claim(Options.ClaimsIdentity.RoleClaimType, role)));
        var organisations = await db.Set<UserOrganisation>().AsNoTracking().Where(o => o.UserId == user.Id).Select(o => o.OrganisationId).ToListAsync();
        identity.AddClaims(organisations.Select(id => new Claim(Organisation, id.ToString())));
        return identity;
    }
}
