namespace SevenDay.Domain.Assessments;

/// <summary>What is said of a specialty beside the standards.</summary>
/// <param name="HasBeds">Whether it has beds of its own; none when not answered.</param>
/// <param name="Advice">Without beds: the formal arrangement by which its advice is had on every day.</param>
/// <param name="Rounds">With beds: whether job plans provide a consultant-led round on every ward on every day.</param>
/// <param name="Note">What shows it, or what is missing.</param>
public sealed record SpecialtyFacts(bool? HasBeds, string? Advice, DailyRounds? Rounds, string? Note)
{
    public static readonly SpecialtyFacts Empty = new(null, null, null, null);

    /// <summary>Longest text, in characters.</summary>
    public const int LongestText = 1000;

    internal SpecialtyFacts Trimmed() => this with
    {
        Advice = Guard.OptionalText(Advice, LongestText, "the arrangement for advice"),
        Note = Guard.OptionalText(Note, LongestText, "the note on job plans"),
    };

    /// <summary>What has to be said before an approval, in words.</summary>
    public IEnumerable<string> Missing()
    {
        if (HasBeds is null) yield return "whether it has beds";
        if (HasBeds == false && Advice is null) yield return "the formal arrangement for its advice, because it has no beds";
        if (HasBeds == true && Rounds is null) yield return "whether job plans provide a consultant-led round on every ward every day";
    }
}
