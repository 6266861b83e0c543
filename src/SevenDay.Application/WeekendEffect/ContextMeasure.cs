using SevenDay.Application.Measures;
using SevenDay.Domain.Measures;

namespace SevenDay.Application.WeekendEffect;

/// <summary>An average of the same cases by part of the week: what a rate has to be read with.</summary>
public sealed record ContextMeasure(string Code, string Name, string Unit, IReadOnlyList<ContextPoint> Points)
{
    /// <summary>A change of this share or more counts as one.</summary>
    private const double Noticeable = 0.1;

    /// <summary>
    /// Whether the number of diagnoses recorded per patient moved while the rate did: a change in how fully cases are coded
    /// moves risk-adjusted rates without any change in care. Recognised by the unit “diagnoses”.
    /// </summary>
    public bool WarnsOfCodingDepth => Unit.StartsWith("diagnoses", StringComparison.OrdinalIgnoreCase) && Points.Count > 1
        && (Moved(Points[0].Weekday, Points[^1].Weekday) || Moved(Points[0].Weekend, Points[^1].Weekend));

    internal static ContextMeasure Of(IReadOnlyList<SplitValue> values, WeekPart against) => new(
        values[0].Code, values[0].Name, values[0].Unit,
        [
            .. from v in values
               group v by v.Period into period
               let weekday = period.FirstOrDefault(v => v.Part == against)
               let weekend = period.FirstOrDefault(v => v.Part == WeekPart.Weekend)
               where weekday is not null && weekend is not null
               orderby period.Key
               select new ContextPoint(period.Key, Number(weekday), Number(weekend)),
        ]);

    private static double Number(SplitValue v) => MeasureNumbers.Value(v.Unit, v.Numerator, v.Denominator, v.Value);

    private static bool Moved(double from, double to) => from == 0 ? to != 0 : Math.Abs(to - from) / Math.Abs(from) >= Noticeable;
}

public sealed record ContextPoint(DateOnly Period, double Weekday, double Weekend);
