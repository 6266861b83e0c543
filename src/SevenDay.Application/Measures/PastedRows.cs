using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using SevenDay.Application.Imports;

namespace SevenDay.Application.Measures;

/// <summary>Rows copied from a spreadsheet, parted by tabs or commas: period and value, or period, numerator and denominator. A first line of names may say otherwise.</summary>
internal static class PastedRows
{
    private static readonly string[] Known = ["period", "numerator", "denominator", "value"];

    internal static IReadOnlyList<CsvRow> Read(string text, string code, string? organisation, string? dayType, List<RowProblem> problems)
    {
        var lines = Lines(text);
        if (lines.Count == 0)
        {
            problems.Add(new RowProblem(1, "", "", "Paste at least one row."));
            return [];
        }
        var heads = lines[0].Cells.Select(c => c.Trim().ToLowerInvariant()).ToArray();
        var named = heads.Contains("period");
        if (named) lines.RemoveAt(0);
        var columns = named ? heads : null;
        if (columns?.FirstOrDefault(c => !Known.Contains(c)) is { } unknown)
            problems.Add(new RowProblem(1, unknown, unknown, "This column is not known. Use period, numerator, denominator and value, or leave the line of names out."));
        return problems.Count > 0 ? [] : [.. lines.Select(line => Row(line, columns, code, organisation, dayType, problems)).OfType<CsvRow>()];
    }

    private static CsvRow? Row((int Line, string[] Cells) line, string[]? columns, string code, string? organisation, string? dayType, List<RowProblem> problems)
    {
        var names = columns ?? line.Cells.Length switch { 2 => ["period", "value"], 3 => ["period", "numerator", "denominator"], _ => [] };
        if (names.Length != line.Cells.Length)
        {
            problems.Add(new RowProblem(line.Line, "", string.Join(" ", line.Cells), columns is null
                ? "Give 2 columns, period and value, or 3 columns, period, numerator and denominator. A number with a comma in it needs double quotes or tabs between columns."
                : $"The row has {line.Cells.Length} columns, but the first line names {names.Length}."));
            return null;
        }
        string Cell(string name) => Array.IndexOf(names, name) is >= 0 and var at ? line.Cells[at].Trim() : "";
        if (TypedPeriod.Read(Cell("period")) is not { } period)
        {
            problems.Add(new RowProblem(line.Line, "period", Cell("period"), "Write the first day of the period, such as 1 April 2018, 01/04/2018 or Apr 2018; for a financial year 2018/19."));
            return null;
        }
        return TypedReadings.Row(line.Line, code, organisation, TypedReadings.Day(period), dayType, new TypedReading(Cell("numerator"), Cell("denominator"), Cell("value")));
    }

    private static List<(int Line, string[] Cells)> Lines(string text)
    {
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            HasHeaderRecord = false, Delimiter = text.Contains('\t') ? "\t" : ",", BadDataFound = null, IgnoreBlankLines = false,
        };
        using var parser = new CsvParser(new StringReader(text), configuration);
        var lines = new List<(int, string[])>();
        while (parser.Read())
            if (parser.Record is { } cells && cells.Any(c => c.Trim().Length > 0)) lines.Add((parser.RawRow, cells));
        return lines;
    }
}
