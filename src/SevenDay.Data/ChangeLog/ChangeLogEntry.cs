namespace SevenDay.Data.ChangeLog;

/// <summary>One change of one thing: who, when, what, from, to and why.</summary>
public sealed class ChangeLogEntry
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public DateTime AtUtc { get; init; }
    public Guid? UserId { get; init; }
    public string UserName { get; init; } = "";
    public string Entity { get; init; } = "";
    public Guid EntityId { get; init; }
    public ChangeAction Action { get; init; }

    /// <summary>JSON: the field, what it was and what it is.</summary>
    public string Fields { get; init; } = "";

    public string? Reason { get; init; }
}

public enum ChangeAction
{
    Added,
    Changed,
    Removed,
}
