using System.Security.Claims;
using SevenDay.Application.Security;

namespace SevenDay.Web.Infrastructure.Security;

public static class PrincipalExtensions
{
    public static bool MayUse(this ClaimsPrincipal principal, Permission permission) => principal.Permissions().Contains(permission);

    internal static IReadOnlySet<Permission> Permissions(this ClaimsPrincipal principal) =>
        RolePermissions.Of(principal.FindAll(ClaimTypes.Role).Select(c => c.Value));
}
