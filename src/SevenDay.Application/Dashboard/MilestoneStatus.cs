namespace SevenDay.Application.Dashboard;

/// <summary>Milestones that count, and which of them are late. Superseded ones do not count.</summary>
/// <param name="Late">Not reached, and expected after the date first agreed or before today; the latest first.</param>
/// <param name="Next">Not reached and not late, the soonest first.</param>
public sealed record MilestoneStatus(int Reached, IReadOnlyList<LateMilestone> Late, IReadOnlyList<MilestoneLine> Next)
{
    public int Total => Reached + Late.Count + Next.Count;

    internal static MilestoneStatus Of(IReadOnlyList<MilestoneLine> milestones, DateOnly today)
    {
        var open = milestones.Where(m => m.CompletedOn is null).ToLookup(m => m.Forecast > m.Baseline || m.Forecast < today);
        return new MilestoneStatus(
            milestones.Count(m => m.CompletedOn is not null),
            [.. open[true].Select(m => new LateMilestone(m, m.DaysLate(today), m.Forecast < today)).OrderByDescending(m => m.DaysLate)],
            [.. open[false]]);
    }
}

/// <param name="IsOverdue">The date now expected has passed, so the forecast itself needs a new date.</param>
public sealed record LateMilestone(MilestoneLine Milestone, int DaysLate, bool IsOverdue);

public sealed record MilestoneLine(
    Guid WorkstreamId, string Workstream, string Title, DateOnly Baseline, DateOnly Forecast, DateOnly? CompletedOn, string? Note, bool IsIllustrative)
{
    /// <summary>Days after the date first agreed: until the forecast, or until today when the forecast has passed.</summary>
    internal int DaysLate(DateOnly today) => Math.Max(0, (Forecast < today ? today : Forecast).DayNumber - Baseline.DayNumber);
}
