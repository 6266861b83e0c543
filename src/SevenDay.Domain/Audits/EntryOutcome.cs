namespace SevenDay.Domain.Audits;

/// <summary>What one criterion said of an entry, and whether the declared service was there.</summary>
public sealed class EntryOutcome
{
    private EntryOutcome() { }

    /// <param name="criterionKey">The criterion.</param>
    /// <param name="outcome">What it said.</param>
    /// <param name="declaredOpenMinutes">Minutes the service named was declared open between clock start and limit; none when no service was named or its hours are unknown.</param>
    /// <param name="windowMinutes">Minutes from clock start to limit.</param>
    public EntryOutcome(string criterionKey, Outcome outcome, int? declaredOpenMinutes = null, int? windowMinutes = null) =>
        (CriterionKey, Outcome, DeclaredOpenMinutes, WindowMinutes) = (criterionKey, outcome, declaredOpenMinutes, windowMinutes);

    public string CriterionKey { get; private set; } = "";

    public Outcome Outcome { get; private set; }

    public int? DeclaredOpenMinutes { get; private set; }

    public int? WindowMinutes { get; private set; }

    internal void Become(EntryOutcome other) => (Outcome, DeclaredOpenMinutes, WindowMinutes) = (other.Outcome, other.DeclaredOpenMinutes, other.WindowMinutes);
}
