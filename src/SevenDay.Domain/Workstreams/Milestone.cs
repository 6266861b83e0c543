namespace SevenDay.Domain.Workstreams;

/// <summary>A date to reach. The baseline stays; the forecast moves, with a reason.</summary>
public sealed class Milestone : Entity
{
    private Milestone() { }

    internal Milestone(Guid workstreamId, string title, DateOnly baseline, string? note, bool isIllustrative)
    {
        Title = Guard.Text(title, 200, "the milestone");
        Note = Guard.OptionalText(note, 500, "the note");
        (WorkstreamId, Baseline, Forecast, IsIllustrative) = (workstreamId, baseline, baseline, isIllustrative);
    }

    public Guid WorkstreamId { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>The date first agreed.</summary>
    public DateOnly Baseline { get; private set; }

    /// <summary>The date now expected.</summary>
    public DateOnly Forecast { get; private set; }

    public DateOnly? CompletedOn { get; private set; }

    /// <summary>Why it no longer counts, such as a plan that another replaced.</summary>
    public string? SupersededBecause { get; private set; }

    public string? Note { get; private set; }

    public bool IsIllustrative { get; private set; }

    /// <summary>How it stands on a day: late when it is now expected after the date first agreed, or when its date has passed.</summary>
    public MilestoneStatus StatusOn(DateOnly today) =>
        CompletedOn is not null ? MilestoneStatus.Done
        : SupersededBecause is not null ? MilestoneStatus.Replaced
        : Forecast > Baseline || Forecast < today ? MilestoneStatus.Late
        : MilestoneStatus.Due;

    /// <summary>Days after the date first agreed, until the forecast or, when that has passed, until today; 0 unless it is late.</summary>
    public int DaysLateOn(DateOnly today) => StatusOn(today) == MilestoneStatus.Late
        ? Math.Max(0, (Forecast < today ? today : Forecast).DayNumber - Baseline.DayNumber)
        : 0;

    /// <summary>Days after the baseline, negative when before; from the day it was reached once it is. None when it no longer counts.</summary>
    public int? VarianceDays => SupersededBecause is null ? (CompletedOn ?? Forecast).DayNumber - Baseline.DayNumber : null;

    /// <summary>Moves the forecast.</summary>
    public void MoveTo(DateOnly forecast, string reason)
    {
        EnsureCounts();
        Note = Guard.Text(reason, 500, "the reason for the new date");
        Forecast = forecast;
    }

    /// <summary>Says it was reached.</summary>
    public void Complete(DateOnly on)
    {
        EnsureCounts();
        CompletedOn = on;
    }

    /// <summary>Takes it out of what is counted, without losing it.</summary>
    public void Supersede(string because)
    {
        EnsureCounts();
        SupersededBecause = Guard.Text(because, 500, "why the milestone no longer counts");
    }

    private void EnsureCounts()
    {
        if (CompletedOn is not null) throw new DomainRuleException("The milestone has been reached already.");
        if (SupersededBecause is not null) throw new DomainRuleException("The milestone no longer counts.");
    }
}

/// <summary>How a milestone stands.</summary>
public enum MilestoneStatus
{
    /// <summary>Still to come, on the date first agreed or before it.</summary>
    Due,

    /// <summary>Not reached, and expected after the date first agreed or already past.</summary>
    Late,
    Done,

    /// <summary>It no longer counts, because another plan took its place.</summary>
    Replaced,
}
