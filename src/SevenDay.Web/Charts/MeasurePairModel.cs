namespace SevenDay.Web.Charts;

/// <summary>Weekday and weekend of a measure on one chart.</summary>
/// <param name="Unit">“%” for values from 0 to 100; else a short word, or empty.</param>
/// <param name="Weekday">What the weekday line stands for, such as “Monday to Friday”.</param>
public sealed record MeasurePairModel(
    string Title, string Summary, string Unit, string Weekday, string Weekend, IReadOnlyList<MeasurePairPoint> Points, string SourceLine, int Decimals = 1);

/// <param name="Words">The period as people say it.</param>
/// <param name="WeekdaySize">“1,032 of 20,603”; none where the value is not made of two numbers.</param>
public sealed record MeasurePairPoint(DateOnly Period, string Words, double? Weekday, double? Weekend, string? WeekdaySize, string? WeekendSize);
