namespace SevenDay.Data.ChangeLog;

/// <summary>On whose behalf this scope saves, and why. The pipeline sets it before a command runs.</summary>
public sealed class ChangeAuthor
{
    public Guid? UserId { get; set; }

    public string Name { get; set; } = "The portal";

    public string? Reason { get; set; }
}
