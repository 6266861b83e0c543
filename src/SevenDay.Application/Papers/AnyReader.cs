using SevenDay.Application.Security;

namespace SevenDay.Application.Papers;

/// <summary>Whoever may get a paper into their hands: somebody who sees no case and acts for nobody.</summary>
internal sealed class AnyReader : ICurrentUser
{
    public Guid? Id => null;

    public string Name => "A reader";

    public IReadOnlySet<Guid> Organisations { get; } = new HashSet<Guid>();

    public bool ActsForAll => false;

    public bool Has(Permission permission) => false;
}
