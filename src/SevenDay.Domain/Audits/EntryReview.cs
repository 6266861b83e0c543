namespace SevenDay.Domain.Audits;

/// <summary>How far the review of an entry is. A rejected entry counts in no result.</summary>
public enum ReviewState
{
    Received,
    HasQuestions,
    Approved,
    Rejected,
}

/// <summary>What somebody said of an entry.</summary>
public sealed class EntryComment
{
    private EntryComment() { }

    internal EntryComment(int number, DateTime atUtc, string by, string text, ReviewState? decision) =>
        (Number, AtUtc, By, Text, Decision) = (number, atUtc, by, text, decision);

    /// <summary>1 for the first.</summary>
    public int Number { get; private set; }

    public DateTime AtUtc { get; private set; }

    public string By { get; private set; } = "";

    public string Text { get; private set; } = "";

    /// <summary>What was decided with it; none for a remark.</summary>
    public ReviewState? Decision { get; private set; }
}

/// <summary>What an entry said before somebody corrected it.</summary>
public sealed class EntryRevision
{
    private EntryRevision() { }

    internal EntryRevision(int number, DateTime atUtc, string by, string reason, IReadOnlyDictionary<string, string> before) =>
        (Number, AtUtc, By, Reason, Before) = (number, atUtc, by, reason, before);

    /// <summary>1 for the first.</summary>
    public int Number { get; private set; }

    public DateTime AtUtc { get; private set; }

    public string By { get; private set; } = "";

    public string Reason { get; private set; } = "";

    /// <summary>The answers that were replaced, by question key.</summary>
    public IReadOnlyDictionary<string, string> Before { get; private set; } = new Dictionary<string, string>();
}
