namespace SevenDay.Domain.Measures;

/// <summary>What was done to a value after it was entered.</summary>
public enum ValueChangeKind
{
    Corrected,
    Removed,
    Rebased,
    RebaseUndone,
}

/// <summary>A correction, removal or rebase of a value: what it said before and after, why, who and when. Never changed itself.</summary>
public sealed class MeasureValueChange : Entity
{
    private MeasureValueChange() { }

    /// <param name="after">None where it was removed.</param>
    /// <exception cref="DomainRuleException">No reason is given.</exception>
    public MeasureValueChange(MeasureValue value, ValueChangeKind kind, Reading? after, string reason, string by, DateTime atUtc)
    {
        (MeasureId, OrganisationId, Period, WeekPart, Kind) = (value.MeasureId, value.OrganisationId, value.Period, value.WeekPart, kind);
        (NumeratorBefore, DenominatorBefore, ValueBefore) = value.Reading;
        if (after is not null) (NumeratorAfter, DenominatorAfter, ValueAfter) = after;
        (Reason, By, AtUtc) = (Guard.Text(reason, 500, "why it changes"), Guard.Text(by, 200, "who changes it"), atUtc);
    }

    public Guid MeasureId { get; private set; }

    public Guid OrganisationId { get; private set; }

    /// <summary>First day of the period.</summary>
    public DateOnly Period { get; private set; }

    public WeekPart WeekPart { get; private set; }

    public ValueChangeKind Kind { get; private set; }

    public long? NumeratorBefore { get; private set; }

    public long? DenominatorBefore { get; private set; }

    public double? ValueBefore { get; private set; }

    public long? NumeratorAfter { get; private set; }

    public long? DenominatorAfter { get; private set; }

    public double? ValueAfter { get; private set; }

    public string Reason { get; private set; } = "";

    /// <summary>The name at that time.</summary>
    public string By { get; private set; } = "";

    public DateTime AtUtc { get; private set; }
}
