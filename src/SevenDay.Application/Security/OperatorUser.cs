namespace SevenDay.Application.Security;

/// <summary>Whoever runs the operator's commands, or starts the portal for the first time. May do everything.</summary>
public sealed class OperatorUser : ICurrentUser
{
    public Guid? Id => null;

    public string Name => "The operator";

    public IReadOnlySet<Guid> Organisations { get; } = new HashSet<Guid>();

    public bool ActsForAll => true;

    public bool Has(Permission permission) => true;
}
