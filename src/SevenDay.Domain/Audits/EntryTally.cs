namespace SevenDay.Domain.Audits;

/// <summary>What some entries add to the counts of one criterion, or take from them.</summary>
public readonly record struct EntryTally(int Met, int Judged, int OpenMet, int OpenMissed, int ClosedMet, int ClosedMissed)
{
    /// <summary>An entry that is counted and not judged.</summary>
    public static readonly EntryTally One = new(0, 1, 0, 0, 0, 0);

    /// <summary>What one outcome adds: nothing when it does not apply.</summary>
    public static EntryTally Of(Outcome outcome, int? declaredOpenMinutes, int? windowMinutes)
    {
        if (outcome == Outcome.NotApplicable) return default;
        var met = outcome == Outcome.Met ? 1 : 0;
        // A window of a minute is a visit: whether it was declared open then is what the criterion itself judges.
        var known = windowMinutes > 1 && declaredOpenMinutes is not null;
        var (open, closed) = known ? declaredOpenMinutes > 0 ? (1, 0) : (0, 1) : (0, 0);
        return new(met, 1, open * met, open * (1 - met), closed * met, closed * (1 - met));
    }

    public static EntryTally operator +(EntryTally left, EntryTally right) => new(
        left.Met + right.Met, left.Judged + right.Judged, left.OpenMet + right.OpenMet, left.OpenMissed + right.OpenMissed,
        left.ClosedMet + right.ClosedMet, left.ClosedMissed + right.ClosedMissed);

    public static EntryTally operator -(EntryTally tally) =>
        new(-tally.Met, -tally.Judged, -tally.OpenMet, -tally.OpenMissed, -tally.ClosedMet, -tally.ClosedMissed);
}
