using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SevenDay.Application.Services.Import;

/// <summary>What a cell says, as the CSV form would write it: Excel keeps dates and times as numbers.</summary>
internal sealed class SheetCells(SharedStringTablePart? shared, bool from1904)
{
    private const int DaysTo1904 = 1462;

    private readonly Lazy<string[]> _shared = new(() => shared?.SharedStringTable is { } table ? [.. table.Elements<SharedStringItem>().Select(PlainText)] : []);

    /// <param name="cell">The cell; of a formula, its last result.</param>
    /// <param name="column">The name of its column.</param>
    internal string Text(Cell cell, string column)
    {
        var value = cell.CellValue?.Text ?? "";
        var type = cell.DataType?.Value;
        if (type == CellValues.InlineString) return cell.InlineString is { } inline ? PlainText(inline) : "";
        if (type == CellValues.SharedString) return int.TryParse(value, out var at) && at >= 0 && at < _shared.Value.Length ? _shared.Value[at] : "";
        if (type == CellValues.Boolean) return value == "1" ? "yes" : "no";
        if (type == CellValues.Date) return value.Split('T')[0];
        if (type == CellValues.String || type == CellValues.Error || value.Length == 0) return value;
        return double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Number(number, column, value) : value;
    }

    private string Number(double number, string column, string text)
    {
        if (column == "effective_from" && number is >= 1 and < 2_000_000)
            return DateTime.FromOADate(Math.Floor(number) + (from1904 ? DaysTo1904 : 0)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if ((ServiceCsv.Days.Contains(column) || column == "bank_holiday") && number is >= 0 and <= 1)
        {
            var minutes = (int)Math.Round(number * 1440);
            return $"{minutes / 60:00}:{minutes % 60:00}";
        }
        return text;
    }

    private static string PlainText(SharedStringItem item) => item.Text?.Text ?? string.Concat(item.Elements<Run>().Select(run => run.Text?.Text));

    private static string PlainText(InlineString item) => item.Text?.Text ?? string.Concat(item.Elements<Run>().Select(run => run.Text?.Text));
}
