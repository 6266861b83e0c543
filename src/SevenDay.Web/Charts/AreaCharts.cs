using System.Globalization;
using SevenDay.Application.Areas;
using SevenDay.Domain.Areas;
using SevenDay.Web.Components;

namespace SevenDay.Web.Charts;

/// <summary>Areas, and groups of their people, as dots.</summary>
public static class AreaCharts
{
    private static readonly string[] Heads = ["Area", "People", "Value", "95% interval", "n", "Period"];

    /// <summary>Whole areas in the order of their tree.</summary>
    public static DotChartModel Areas(GetAreaIndicator.Result found)
    {
        var rows = found.Lines.Where(l => l.Figure is not null).Select(l => Row(found.Head, l.Area, null, l.Figure!)).ToList();
        var summary = $"{Words.Count(rows.Count, "area")} with a value, in the order of the area tree and not ranked. {found.Head.Name}, {found.Head.Unit.InWords()}. {AreaWords.Direction(found.Head.Better)}."
            + (found.PeriodsDiffer ? " The values are of different periods." : "");
        return Of(found, $"{found.Head.Name} by area", summary, rows, [new DotKey("weekday", "Whole area")]);
    }

    /// <summary>Groups of an area beside each other.</summary>
    public static DotChartModel Groups(GetAreaIndicator.Result found)
    {
        var rows = found.Groups.SelectMany(g => g.Groups.Select(one => Row(found.Head, g.Area, one, one.Figure))).ToList();
        var summary = string.Join(" ", found.Groups.Where(g => g.Gap is not null).Select(g => GapWords.Sentence(g.Area.Name, g.Gap!, found.Head.Unit)).Append(GapWords.NoProof));
        var hasFifths = rows.Exists(r => r.Kind == "weekend");
        return Of(found, $"{found.Head.Name} by group", summary, rows, hasFifths
            ? [new DotKey("weekend", "Fifth 1, most deprived"), new DotKey("weekday", "Other groups")]
            : [new DotKey("weekday", "A group")]);
    }

    private static DotRow Row(AreaIndicatorHead head, AreaPlace area, AreaGroupFigure? group, AreaFigureShown f)
    {
        var n = f.Denominator is { } d ? d.ToString("N0", CultureInfo.InvariantCulture) : "Not published";
        return new DotRow(
            area.Name, group?.Words ?? "", group is { IsFifth: true } ? $"Fifth {group.Key}" : group?.Words ?? "", f.Value, f.Lower, f.Upper,
            $"{AreaWords.Value(f.Value, head.Unit)}{(f.Lower is null ? "" : $", 95% interval {AreaWords.Interval(f, head.Unit)}")}, {f.Period}{(f.IsIllustrative ? ", illustrative" : "")}",
            AreaWords.Short(f.Value, head.Unit), group?.IsMostDeprived == true ? "weekend" : "weekday",
            [area.Name, group?.Words ?? "Whole area", AreaWords.Value(f.Value, head.Unit), AreaWords.Interval(f, head.Unit), n, AreaWords.Marked(f.Period, f.IsIllustrative)]);
    }

    private static DotChartModel Of(GetAreaIndicator.Result found, string title, string summary, IReadOnlyList<DotRow> rows, IReadOnlyList<DotKey> key) =>
        new(title, summary, rows, SourceLine(found, rows.Count), Heads, value => AreaWords.Tick(value, found.Head.Unit), key) { Highest = found.Head.Unit == AreaUnit.Percent ? 100 : null };

    private static string SourceLine(GetAreaIndicator.Result found, int values) =>
        $"n = {Words.Count(values, "value")}. Periods: {string.Join(", ", found.Figures.Select(f => f.Period).Distinct())}. Source: {found.Head.Source}."
        + (found.Figures.Any(f => f.IsIllustrative) ? " Values marked illustrative are made up." : "");
}
