namespace SevenDay.Application.Services.Export;

/// <summary>A file, in parts that are written as they are asked for.</summary>
/// <param name="Items">Services or cases in it.</param>
public sealed record ExportedFile(string Name, string ContentType, int Items, IAsyncEnumerable<ReadOnlyMemory<byte>> Parts)
{
    /// <summary>The whole of it at once.</summary>
    public async Task<byte[]> ToArrayAsync()
    {
        using var whole = new MemoryStream();
        await foreach (var part in Parts) await whole.WriteAsync(part);
        return whole.ToArray();
    }
}
