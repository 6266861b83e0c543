namespace SevenDay.Domain.Measures;

/// <summary>How the values of a measure come about.</summary>
public enum MeasureKind
{
    /// <summary>A numerator out of a denominator.</summary>
    Rate,
    Mean,
    Count,
}

/// <summary>Which way is better.</summary>
public enum Improvement
{
    Increase,
    Decrease,
    Neutral,
}

/// <summary>The part of the week a value covers.</summary>
public enum WeekPart
{
    /// <summary>Not split.</summary>
    All,

    /// <summary>Monday to Friday.</summary>
    Weekday,

    /// <summary>Saturday and Sunday.</summary>
    Weekend,

    /// <summary>Tuesday to Thursday: weekdays without those beside the weekend.</summary>
    Midweek,
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}
