using SevenDay.Application.Security;

namespace SevenDay.TestKit;

/// <summary>Somebody in a role, for tests that send requests without a browser.</summary>
public sealed record TestUser(string Role, Guid? Id = null, params Guid[] ActsFor) : ICurrentUser
{
    public string Name => $"Test {Roles.InWords(Role).ToLowerInvariant()}";

    public IReadOnlySet<Guid> Organisations => ActsFor.ToHashSet();

    public bool ActsForAll => Has(Permission.ManageOrganisations);

    public bool Has(Permission permission) => RolePermissions.Of([Role]).Contains(permission);

    public static TestUser Administrator { get; } = new(Roles.Administrator);
    public static TestUser ProgrammeLead { get; } = new(Roles.ProgrammeLead);
    public static TestUser Auditor { get; } = new(Roles.Auditor);
    public static TestUser BoardMember { get; } = new(Roles.BoardMember);

    public static TestUser TrustEditor(params Guid[] organisations) => new(Roles.TrustEditor, null, organisations);
}
