namespace SevenDay.Domain.Measures;

/// <summary>A value of a measure for an organisation, a period and a part of the week.</summary>
public sealed class MeasureValue : Entity
{
    private MeasureValue() { }

    public MeasureValue(Guid measureId, Guid organisationId, DateOnly period, WeekPart weekPart, Reading reading, string? rebaseReason = null)
    {
        (MeasureId, OrganisationId, Period, WeekPart) = (measureId, organisationId, period, weekPart);
        Correct(reading, rebaseReason);
    }

    public Guid MeasureId { get; private set; }

    public Guid OrganisationId { get; private set; }

    /// <summary>First day of the period.</summary>
    public DateOnly Period { get; private set; }

    public WeekPart WeekPart { get; private set; }

    public long? Numerator { get; private set; }

    public long? Denominator { get; private set; }

    /// <summary>The value where it is not a numerator out of a denominator.</summary>
    public double? Value { get; private set; }

    /// <summary>Why limits are calculated anew from this point on; none where they are not.</summary>
    public string? RebaseReason { get; private set; }

    /// <summary>Replaces the value; the change log keeps the one before.</summary>
    public void Correct(Reading reading, string? rebaseReason)
    {
        (Numerator, Denominator, Value) = reading;
        RebaseReason = Guard.OptionalText(rebaseReason, 500, "the reason for the rebase");
    }
}

/// <summary>Either a numerator out of a denominator, or a value.</summary>
public sealed record Reading
{
    private Reading(long? numerator, long? denominator, double? value) => (Numerator, Denominator, Value) = (numerator, denominator, value);

    public long? Numerator { get; }

    public long? Denominator { get; }

    public double? Value { get; }

    /// <exception cref="DomainRuleException">Negative, no denominator, or more events than cases.</exception>
    public static Reading Rate(long numerator, long denominator)
    {
        if (numerator < 0) throw new DomainRuleException("A numerator cannot be below zero.");
        if (denominator <= 0) throw new DomainRuleException("A denominator must be above zero.");
        if (numerator > denominator) throw new DomainRuleException("The numerator is above the denominator. Check which is which.");
        return new Reading(numerator, denominator, null);
    }

    /// <summary>A total over how many it is of, such as days over patients; it may be above 1.</summary>
    /// <exception cref="DomainRuleException">Negative, or of nothing.</exception>
    public static Reading Mean(long total, long count)
    {
        if (total < 0) throw new DomainRuleException("A numerator cannot be below zero.");
        if (count <= 0) throw new DomainRuleException("A denominator must be above zero.");
        return new Reading(total, count, null);
    }

    /// <exception cref="DomainRuleException">Not a finite number.</exception>
    public static Reading Single(double value) =>
        double.IsFinite(value) ? new Reading(null, null, value) : throw new DomainRuleException("Enter the value as a number.");

    public void Deconstruct(out long? numerator, out long? denominator, out double? value) =>
        (numerator, denominator, value) = (Numerator, Denominator, Value);
}
