using System.Security.Claims;
using SevenDay.Application.Security;

namespace SevenDay.Web.Infrastructure.Security;

/// <summary>The person of the request, as their claims say.</summary>
internal sealed class SignedInUser(ClaimsPrincipal principal) : ICurrentUser
{
    private readonly IReadOnlySet<Permission> _permissions = principal.Permissions();

    public Guid? Id => Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;

    public string Name => principal.FindFirstValue(PortalClaims.DisplayName) ?? "Nobody";

    public IReadOnlySet<Guid> Organisations { get; } = principal.FindAll(PortalClaims.Organisation).Select(c => Guid.Parse(c.Value)).ToHashSet();

    public bool ActsForAll => Has(Permission.ManageOrganisations);

    public bool Has(Permission permission) => _permissions.Contains(permission);
}
