using System.Globalization;
using SevenDay.Application.Imports;

namespace SevenDay.Application.Areas;

/// <summary>The figures of an indicator as a CSV file, with the columns that the import takes and what was worked out from them.</summary>
public static class AreaFactFile
{
    public static byte[] Write(GetAreaIndicator.Result found) => CsvBytes.Of(
    [
        ["indicator", "unit", "area", "group", "period", "period_words", "numerator", "denominator", "value", "lower_95", "upper_95", "source", "source_note", "illustrative"],
        .. found.Lines.Where(l => l.Figure is not null).Select(l => Row(found.Head, l.Area, "", l.Figure!)),
        .. found.Groups.SelectMany(g => g.Groups.Select(one => Row(found.Head, g.Area, one.Key, one.Figure))),
    ]);

    private static string[] Row(AreaIndicatorHead head, AreaPlace area, string group, AreaFigureShown f) =>
    [
        head.Code, head.Unit.InWords(), area.Path, group, CsvBytes.Day(f.From), f.Period, Number(f.Numerator), Number(f.Denominator), Number(f.Value), Number(f.Lower), Number(f.Upper),
        head.Source, f.SourceNote ?? "", f.IsIllustrative ? "yes" : "no",
    ];

    private static string Number(IFormattable? number) => number?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";
}
