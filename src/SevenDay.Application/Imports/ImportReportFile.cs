using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace SevenDay.Application.Imports;

/// <summary>The whole report as a CSV file, for the person who has to mend the rows.</summary>
public static class ImportReportFile
{
    /// <summary>Every row, then every mistake with its column and value. A value that a spreadsheet would run as a formula is made harmless.</summary>
    public static byte[] Write(ImportReport report)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape });
        Row(csv, "line", "action", "what", "column", "value", "detail");
        foreach (var row in report.Rows.Where(r => r.Action != ImportAction.Refused))
            Row(csv, row.Line.ToString(CultureInfo.InvariantCulture), row.Action.ToString().ToLowerInvariant(), row.What, "", "", row.Detail);
        foreach (var problem in report.Problems)
            Row(csv, problem.Line.ToString(CultureInfo.InvariantCulture), "refused", "", problem.Column, problem.Value, problem.Message);
        foreach (var assumption in report.Assumptions)
            Row(csv, "", "assumed", "", "", "", assumption);
        csv.Flush();
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static void Row(CsvWriter csv, params ReadOnlySpan<string> values)
    {
        foreach (var value in values) csv.WriteField(value);
        csv.NextRecord();
    }
}
