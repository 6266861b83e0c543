using System.Globalization;

namespace SevenDay.Application.Imports;

/// <summary>The whole report as a CSV file, for the person who has to mend the rows.</summary>
public static class ImportReportFile
{
    /// <summary>Every row, then every mistake with its column and value.</summary>
    public static byte[] Write(ImportReport report) => CsvBytes.Of(
    [
        ["line", "action", "what", "column", "value", "detail"],
        .. report.Rows.Where(r => r.Action != ImportAction.Refused).Select(r => (string[])[Line(r.Line), r.Action.ToString().ToLowerInvariant(), r.What, "", "", r.Detail]),
        .. report.Problems.Select(p => (string[])[Line(p.Line), "refused", "", p.Column, p.Value, p.Message]),
        .. report.Assumptions.Select(assumption => (string[])["", "assumed", "", "", "", assumption]),
    ]);

    private static string Line(int line) => line.ToString(CultureInfo.InvariantCulture);
}
