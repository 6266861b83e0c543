using System.Text;

namespace SevenDay.Application.Services.Export;

/// <summary>A file, in parts that are written as they are asked for.</summary>
public sealed record ExportedFile(string Name, string ContentType, int Services, IEnumerable<ReadOnlyMemory<byte>> Parts)
{
    internal static IEnumerable<ReadOnlyMemory<byte>> Utf8(IEnumerable<string> parts) => parts.Select(part => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(part));

    /// <summary>The whole of it at once.</summary>
    public byte[] ToArray() => [.. Parts.SelectMany(part => part.ToArray())];
}
