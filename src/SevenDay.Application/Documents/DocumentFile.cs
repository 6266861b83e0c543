namespace SevenDay.Application.Documents;

/// <summary>A file to take away.</summary>
public sealed record DocumentFile(string Name, string ContentType, byte[] Content)
{
    internal const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    internal const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}
