using System.Globalization;
using SevenDay.Application.Imports;
using SevenDay.Application.Services.Export;

namespace SevenDay.Application.Services.Import;

/// <summary>Reads the first sheet of an Excel workbook as the columns of the CSV form.</summary>
internal static class SheetFile
{
    internal static CsvTable Read(ImportFile file) => WorkbookFile.Read(file, InWords, Read, CsvTable.Unreadable);

    private static CsvTable Read(IReadOnlyList<WorkbookSheet> sheets)
    {
        if (sheets is not [var sheet, ..]) return CsvTable.Unreadable("The workbook has no sheet.");
        var skipped = sheets.Skip(1).Select(s => s.Name).Where(name => name != ServiceWorkbook.NotesSheet).ToList();
        return CsvTable.Of(sheet.Rows(), ServiceCsv.Columns, skipped.Count == 0 ? [] : [$"Only the first sheet, “{sheet.Name}”, was read, not {string.Join(", ", skipped.Select(name => $"“{name}”"))}."]);
    }

    /// <summary>Excel keeps dates and times of day as numbers.</summary>
    private static string? InWords(string column, double number)
    {
        if (column == "effective_from" && number is >= 1 and < 2_000_000) return DateTime.FromOADate(Math.Floor(number)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if ((ServiceCsv.Days.Contains(column) || column == "bank_holiday") && number is >= 0 and <= 1)
        {
            var minutes = (int)Math.Round(number * 1440);
            return $"{minutes / 60:00}:{minutes % 60:00}";
        }
        return null;
    }
}
