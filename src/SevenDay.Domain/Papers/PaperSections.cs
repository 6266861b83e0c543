namespace SevenDay.Domain.Papers;

/// <summary>The sections of a paper, each once, in their order. Never changed in place.</summary>
public sealed record PaperSections
{
    public PaperSections(IReadOnlyList<PaperSection> items) => Items = [.. items.Distinct().Order()];

    public IReadOnlyList<PaperSection> Items { get; }

    public bool Equals(PaperSections? other) => other is not null && Items.SequenceEqual(other.Items);

    public override int GetHashCode() => Items.Count;

    /// <summary>“Hours, Audits”, for the change log.</summary>
    public override string ToString() => string.Join(", ", Items);
}
