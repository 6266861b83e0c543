using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SevenDay.Application.Imports;

/// <summary>What a number in a column says, for a sheet that keeps dates and times as numbers; none when it is just a number.</summary>
/// <param name="column">The name of the column, in lower case.</param>
/// <param name="number">The number, days counted from 1900.</param>
internal delegate string? SheetNumber(string column, double number);

/// <summary>What a cell says, as a text file would write it.</summary>
internal sealed class SheetCells(SharedStringTablePart? shared, bool from1904, SheetNumber? say)
{
    /// <summary>Days between the two days from which workbooks count.</summary>
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
        return double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Number(number, column) ?? value : value;
    }

    // Times of day are below 1 and count from nowhere.
    private string? Number(double number, string column) => say?.Invoke(column, number + (from1904 && number > 1 ? DaysTo1904 : 0));

    private static string PlainText(SharedStringItem item) => item.Text?.Text ?? string.Concat(item.Elements<Run>().Select(run => run.Text?.Text));

    private static string PlainText(InlineString item) => item.Text?.Text ?? string.Concat(item.Elements<Run>().Select(run => run.Text?.Text));
}
