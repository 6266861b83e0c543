namespace SevenDay.Application.Imports;

/// <summary>A file as it was sent.</summary>
public sealed record ImportFile(string Name, byte[] Content)
{
    /// <summary>Larger files are refused before they are read.</summary>
    public const int MaxBytes = 20 * 1024 * 1024;
}
