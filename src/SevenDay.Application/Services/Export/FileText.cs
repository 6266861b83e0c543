using System.Text;

namespace SevenDay.Application.Services.Export;

/// <summary>A file of text, service by service.</summary>
/// <param name="Head">What comes first.</param>
/// <param name="Of">What it says of a service; may be empty.</param>
/// <param name="Between">What stands between two services.</param>
/// <param name="Tail">What comes last.</param>
internal sealed record FileText(string Head, Func<ServiceOnRecord, string> Of, string Between = "", string Tail = "")
{
    /// <summary>Sent on when so many characters have come together.</summary>
    private const int PartLength = 32 * 1024;

    internal async IAsyncEnumerable<ReadOnlyMemory<byte>> WriteAsync(IAsyncEnumerable<ServiceOnRecord> records)
    {
        var (text, between) = (new StringBuilder(Head), "");
        await foreach (var record in records)
        {
            text.Append(between).Append(Of(record));
            between = Between;
            if (text.Length < PartLength) continue;
            yield return Encoding.UTF8.GetBytes(text.ToString());
            text.Clear();
        }
        yield return Encoding.UTF8.GetBytes(text.Append(Tail).ToString());
    }
}
