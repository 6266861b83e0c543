namespace SevenDay.Web.Charts;

internal static class SpcNumbers
{
    public static Numbers Of(SpcChartModel model)
    {
        var months = model.Points.All(point => point.Period.Day == 1);
        return new(
            [months ? "Month" : "Period", "Value", model.Mean, "Lower limit", "Upper limit", "Variation", "Notes"],
            [.. model.Points.Select(point => Row(model, point, ChartWords.Period(point.Period, months)))],
            LastNumeric: 4);
    }

    private static NumbersRow Row(SpcChartModel model, SpcChartPoint point, string period)
    {
        string Words(double? value) => value is { } number ? ChartWords.Amount(number, model.Unit, model.Decimals) : "";
        var variation = PointKind.InWords(point.Kind) + (point.CauseWords is { } cause ? $": {cause}" : "");
        var notes = string.Join(". ", new[] { point.RebaseReason is { } reason ? $"Limits start again: {reason}" : null, point.Note }.OfType<string>());
        return new(
            [period, Words(point.Value), Words(point.Mean), Words(point.Lower), Words(point.Upper), variation, notes],
            $"{period}: {Words(point.Value)}. {variation}{(notes == "" ? "" : ". " + notes)}");
    }
}
