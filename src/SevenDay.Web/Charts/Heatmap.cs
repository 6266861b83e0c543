using SevenDay.Web.Components;

namespace SevenDay.Web.Charts;

/// <summary>How many are open by day and hour: a table with the number in every cell, so it is its own data.</summary>
public static class Heatmap
{
    public static Markup Write(HeatmapModel model, string? id = null, int headingLevel = 2)
    {
        id ??= ChartWords.Slug(model.Title);
        var html = new Markup();
        html.Open("figure", ("class", "sd-chart sd-chart--heat"), ("id", id));
        html.Open("figcaption", ("class", "sd-chart__caption"));
        html.Element($"h{headingLevel}", model.Title, ("class", "sd-chart__title"), ("id", $"{id}-title"));
        html.Element("p", model.Summary, ("class", "sd-chart__summary"), ("id", $"{id}-summary"));
        html.Close();
        if (model.OutOf == 0)
            return html.Element("p", $"There are no {model.Unit} to count yet.", ("class", "sd-chart__nothing")).Close();
        WriteByDay(html, model, id);
        WriteByHour(html, model, id);
        WriteKey(html, model);
        return html.Element("p", model.SourceLine, ("class", "sd-chart__source")).Close();
    }

    /// <summary>0 for none, 6 for all.</summary>
    internal static int Shade(int count, int outOf) => count <= 0 || outOf <= 0 ? 0 : Math.Min(6, (int)Math.Ceiling(count * 6.0 / outOf));

    internal static string Hour(int hour) => hour switch { 0 => "midnight", 12 => "midday", < 12 => $"{hour}am", _ => $"{hour - 12}pm" };

    private static void WriteByDay(Markup html, HeatmapModel model, string id)
    {
        html.Open("table", ("class", "sd-heat sd-wide"), ("aria-labelledby", $"{id}-title"), ("aria-describedby", $"{id}-summary"));
        html.Open("thead").Open("tr").Element("th", "Day", ("scope", "col"));
        for (var hour = 0; hour < 24; hour++)
            html.Open("th", ("scope", "col"), ("class", "sd-heat__hour")).Element("span", hour.ToString("00", null), ("aria-hidden", "true"))
                .Element("span", Hour(hour), ("class", "nhsuk-u-visually-hidden")).Close();
        html.Close().Close().Open("tbody");
        foreach (var day in model.Days)
        {
            html.Open("tr", ("class", day == 5 ? "sd-heat__weekend sd-heat__weekend--first" : day == 6 ? "sd-heat__weekend" : null)).Element("th", ClockWords.Days[day], ("scope", "row"));
            for (var hour = 0; hour < 24; hour++)
                WriteCell(html, model, day, hour);
            html.Close();
        }
        html.Close().Close();
    }

    private static void WriteByHour(Markup html, HeatmapModel model, string id)
    {
        html.Open("table", ("class", "sd-heat sd-heat--turned sd-narrow"), ("aria-labelledby", $"{id}-title"), ("aria-describedby", $"{id}-summary"));
        html.Open("thead").Open("tr").Element("th", "Hour", ("scope", "col"));
        foreach (var day in model.Days)
            html.Open("th", ("scope", "col"), ("class", day > 4 ? "sd-heat__weekend" : null)).Element("span", ClockWords.Days[day][..3], ("aria-hidden", "true"))
                .Element("span", ClockWords.Days[day], ("class", "nhsuk-u-visually-hidden")).Close();
        html.Close().Close().Open("tbody");
        for (var hour = 0; hour < 24; hour++)
        {
            html.Open("tr").Element("th", Hour(hour), ("scope", "row"));
            foreach (var day in model.Days)
                WriteCell(html, model, day, hour);
            html.Close();
        }
        html.Close().Close();
    }

    private static void WriteCell(Markup html, HeatmapModel model, int day, int hour) =>
        html.Element("td", ChartWords.Count(model.On(day)[hour]), ("class", $"q{Shade(model.On(day)[hour], model.OutOf)}"));

    private static void WriteKey(Markup html, HeatmapModel model)
    {
        html.Open("p", ("class", "sd-heat__key")).Element("span", "None open");
        for (var shade = 0; shade <= 6; shade++)
            html.Element("span", "", ("class", $"sd-heat__swatch q{shade}"), ("aria-hidden", "true"));
        html.Element("span", $"All {model.OutOf} {model.Unit} open").Close();
    }
}
