namespace SevenDay.Application.Security;

/// <summary>Who is asking.</summary>
public interface ICurrentUser
{
    /// <summary>None for the operator and for somebody who has not signed in.</summary>
    Guid? Id { get; }

    /// <summary>The name to show and to write into the change log.</summary>
    string Name { get; }

    /// <summary>The organisations the user acts for; only these when <see cref="ActsForAll"/> is false.</summary>
    IReadOnlySet<Guid> Organisations { get; }

    /// <summary>Whether the user acts for every organisation.</summary>
    bool ActsForAll { get; }

    bool Has(Permission permission);
}
