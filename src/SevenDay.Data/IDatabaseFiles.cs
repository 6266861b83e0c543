namespace SevenDay.Data;

/// <summary>Copies the whole database out and in, as each provider does it best.</summary>
public interface IDatabaseFiles
{
    /// <summary>Whether the portal migrates by itself: the embedded database has no operator.</summary>
    bool MigratesItself { get; }

    Task BackupAsync(string file, CancellationToken token);

    /// <summary>Replaces the database by the copy.</summary>
    Task RestoreAsync(string file, CancellationToken token);
}
