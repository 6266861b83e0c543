using Microsoft.AspNetCore.Identity;

namespace SevenDay.Data.Identity;

/// <summary>Somebody who may sign in.</summary>
public sealed class PortalUser : IdentityUser<Guid>
{
    public PortalUser() => Id = Guid.CreateVersion7();

    public string DisplayName { get; set; } = "";

    /// <summary>No longer signs in; what they did stays.</summary>
    public bool IsDisabled { get; set; }

    /// <summary>Organisations whose services they may change.</summary>
    public ICollection<UserOrganisation> Organisations { get; } = [];
}

/// <summary>That a user acts for an organisation.</summary>
public sealed class UserOrganisation
{
    public Guid UserId { get; init; }

    public Guid OrganisationId { get; init; }
}
