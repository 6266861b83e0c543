using System.Globalization;
using SevenDay.Analytics;
using SevenDay.Application.Measures;
using SevenDay.Application.WeekendEffect;
using SevenDay.Domain.Measures;

namespace SevenDay.Web.Components;

/// <summary>What the weekend figures say, in sentences and in the digits of the table.</summary>
public sealed class WeekendWords(GetWeekendEffect.Result effect)
{
    private readonly WeekendFigures _figures = effect.Figures ?? throw new ArgumentException("There are no figures to put into words.", nameof(effect));

    private int? Months => PeriodStep.Of([.. _figures.Periods.Select(p => p.Period)]);

    public string Period(DateOnly period) => MeasureWords.Period(period, Months);

    public string Source => _figures.Crude is not { } all || _figures.Periods.Count == 0 ? "" :
        $"n = {Count(all.Weekday.Denominator)} weekday and {Count(all.Weekend.Denominator)} weekend cases. {string.Join(", then ", effect.Organisations)}, {Period(_figures.Periods[0].Period)} to {Period(_figures.Periods[^1].Period)}. "
        + $"Data to {Period(_figures.Periods[^1].Period)}. Weekday here is {effect.Against.Days()}, the weekend is {WeekParts.Days(WeekPart.Weekend)}.";

    public string Finding
    {
        get
        {
            if (_figures.Pooled is not { Difference: { } d, Test: { } test }) return "There are not enough cases in both parts of the week to compare them.";
            var higher = d.Value >= 0 ? "higher" : "lower";
            return $"Over all periods the weekend rate is {Points(Math.Abs(d.Value))} points {higher} than the weekday rate (95% interval {Points(d.Lower)} to {Points(d.Upper)}, {MeasureWords.P(test.P)})."
                + (_figures.Pooled.Homogeneity is { } h ? $" Periods {(h.P < 0.05 ? "differ from each other by more than chance" : "do not differ from each other by more than chance would explain")} ({MeasureWords.P(h.P)})." : "");
        }
    }

    /// <summary>How much of the latest change of the gap comes from weekdays and how much from weekends.</summary>
    public string? GapSplit
    {
        get
        {
            if (_figures.LatestChange is not { } split) return null;
            var widened = Math.Abs(split.GapAfter) > Math.Abs(split.GapBefore) ? "widened" : "narrowed";
            var shares = split.WeekdayShare is { } share
                ? $" So {Whole(share)} of the change comes from {(split.WeekdayChange < 0 ? "lower" : "higher")} weekday rates and {Whole(1 - share)} from {(split.WeekendChange < 0 ? "lower" : "higher")} weekend rates."
                : " The two moved the gap in opposite ways.";
            return $"Between {Period(_figures.Periods[^2].Period)} and {Period(_figures.Periods[^1].Period)} the gap {widened} from {Points2(split.GapBefore)} to {Points2(split.GapAfter)} points. "
                + $"The weekday rate {Moved(split.WeekdayChange)} ({MeasureWords.P(split.WeekdayP)}) and the weekend rate {Moved(split.WeekendChange)} ({MeasureWords.P(split.WeekendP)}).{shares}";
        }
    }

    /// <summary>A warning where recorded diagnoses moved with the rate.</summary>
    public IEnumerable<string> CodingDepth => effect.Context.Where(c => c.WarnsOfCodingDepth).Select(c =>
        $"{c.Name} went from {One(c.Points[0].Weekday)} to {One(c.Points[^1].Weekday)} on weekdays and from {One(c.Points[0].Weekend)} to {One(c.Points[^1].Weekend)} at weekends "
        + $"between {Period(c.Points[0].Period)} and {Period(c.Points[^1].Period)}. Fuller coding makes patients look more ill than before and so lowers risk-adjusted rates without any change in care: do not read a trend into adjusted figures over these years.");

    public string? CaseMix => effect.Against == WeekPart.Weekday && _figures.WeekendShareOfCases is { } share
        ? $"{(share * 100).ToString("0.0", CultureInfo.InvariantCulture)}% of cases came at the weekend, where 2 days of 7 would bring 28.6%. People who come at weekends can differ from those who come on weekdays."
        : null;

    /// <summary>“7.381 [7.012, 7.767]”.</summary>
    public static string Percent(RateWithInterval rate) => Digits(rate.Rate * 100, rate.Lower * 100, rate.Upper * 100, "0.000");

    public static string Difference(Estimate? difference) => difference is null ? "–" : Digits(difference.Value * 100, difference.Lower * 100, difference.Upper * 100, "0.000");

    public static string Ratio(Estimate? ratio) => ratio is null ? "–" : Digits(ratio.Value, ratio.Lower, ratio.Upper, "0.0000");

    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    public static string One(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Points(double proportion) => (proportion * 100).ToString("0.000", CultureInfo.InvariantCulture);

    private static string Points2(double proportion) => (proportion * 100).ToString("0.00", CultureInfo.InvariantCulture);

    private static string Whole(double share) => share.ToString("0%", CultureInfo.InvariantCulture);

    private static string Moved(double change) => change == 0 ? "stayed the same" : $"{(change > 0 ? "rose" : "fell")} by {Points2(Math.Abs(change))} points";

    private static string Digits(double value, double lower, double upper, string format) =>
        string.Create(CultureInfo.InvariantCulture, $"{value.ToString(format, CultureInfo.InvariantCulture)} [{lower.ToString(format, CultureInfo.InvariantCulture)}, {upper.ToString(format, CultureInfo.InvariantCulture)}]");
}
