using SevenDay.Application.WeekendEffect;
using SevenDay.Web.Components;

namespace SevenDay.Web.Charts;

/// <summary>Weekday beside weekend, period by period.</summary>
public static class WeekendCharts
{
    public static IntervalChartModel Intervals(GetWeekendEffect.Result effect)
    {
        var words = new WeekendWords(effect);
        return new IntervalChartModel(
            $"{effect.Shown!.Name}: weekday against weekend", words.Finding,
            [.. effect.Figures!.Periods.SelectMany(p => new[] { Row(words.Period(p.Period), "Weekday", p.Figures.Weekday), Row(words.Period(p.Period), "Weekend", p.Figures.Weekend) })],
            null, words.Source, Zoom: true, CountName: "Events", OfName: "Cases");
    }

    private static IntervalRow Row(string period, string part, RateWithInterval rate) =>
        new(period, part, checked((int)rate.Denominator), checked((int)rate.Numerator), rate.Rate, rate.Lower, rate.Upper, part.ToLowerInvariant());
}
