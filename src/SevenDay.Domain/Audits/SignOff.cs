namespace SevenDay.Domain.Audits;

/// <summary>That somebody who logged none of the entries stands for the results of a round.</summary>
public sealed class SignOff
{
    private SignOff() { }

    internal SignOff(string by, string? note, DateTime atUtc) =>
        (By, Note, AtUtc) = (Guard.Text(by, 200, "who signs off"), Guard.OptionalText(note, 1000, "the note"), atUtc);

    /// <summary>The name at that time.</summary>
    public string By { get; private set; } = "";

    /// <summary>What a reader should know of the results.</summary>
    public string? Note { get; private set; }

    public DateTime AtUtc { get; private set; }
}
