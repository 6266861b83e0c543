namespace SevenDay.Domain.Measures;

/// <summary>A value of a measure for an organisation, a period and a part of the week.</summary>
public sealed class MeasureValue : Entity
{
    private MeasureValue() { }

    public MeasureValue(Guid measureId, Guid organisationId, DateOnly period, WeekPart weekPart, Reading reading)
    {
        (MeasureId, OrganisationId, Period, WeekPart) = (measureId, organisationId, period, weekPart);
        Correct(reading);
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

    /// <summary>The name, at that time, of who had limits calculated anew; none when a file said so before names were kept.</summary>
    public string? RebasedBy { get; private set; }

    public DateTime? RebasedAtUtc { get; private set; }

    /// <summary>What it says now.</summary>
    public Reading Reading => Reading.Stored(Numerator, Denominator, Value);

    /// <summary>Replaces the value; what it said before is kept as a <see cref="MeasureValueChange"/>.</summary>
    public void Correct(Reading reading) => (Numerator, Denominator, Value) = reading;

    /// <summary>Has mean and limits calculated anew from this point on.</summary>
    /// <exception cref="DomainRuleException">No reason is given.</exception>
    public void Rebase(string reason, string by, DateTime atUtc)
    {
        RebaseReason = Guard.Text(reason, 500, "why limits start again");
        (RebasedBy, RebasedAtUtc) = (Guard.Text(by, 200, "who starts limits again"), atUtc);
    }

    /// <summary>Lets the limits before go on over this point.</summary>
    public void UndoRebase() => (RebaseReason, RebasedBy, RebasedAtUtc) = (null, null, null);
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

    internal static Reading Stored(long? numerator, long? denominator, double? value) => new(numerator, denominator, value);

    public void Deconstruct(out long? numerator, out long? denominator, out double? value) =>
        (numerator, denominator, value) = (Numerator, Denominator, Value);
}
