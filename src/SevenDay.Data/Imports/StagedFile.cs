namespace SevenDay.Data.Imports;

/// <summary>A file somebody sent to look at before it is imported. Kept in the database, so that any node can go on with it.</summary>
public sealed class StagedFile
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid UserId { get; init; }
    public string FileName { get; init; } = "";
    public byte[] Content { get; init; } = [];
    public DateTime StagedAtUtc { get; init; }
}
