using System.Globalization;
using SevenDay.Application.Imports;
using SevenDay.Application.Services.Export;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits.EntryFiles;

/// <summary>Reads a file of entries, CSV or Excel, whichever it turns out to be.</summary>
internal static class EntryFile
{
    private static readonly byte[][] Workbooks = [[0x50, 0x4B], [0xD0, 0xCF, 0x11, 0xE0]];

    /// <summary>With the columns that the questions need. A column that names the round may be there.</summary>
    internal static CsvTable Read(ImportFile file, TemplateContent content) => Read(
        file, [EntryColumns.Organisation, .. content.Questions.Select(q => q.Key)],
        [EntryColumns.Round, .. content.Questions.Where(q => !q.Required || q.ShownWhen is not null).Select(q => q.Key)],
        [.. content.Questions.Where(q => q.Type == QuestionType.DateAndTime).Select(q => q.Key)]);

    internal static CsvTable Read(ImportFile file, IReadOnlyList<string> columns, IReadOnlyList<string> optional, IReadOnlyCollection<string> instants) =>
        Workbooks.Any(start => file.Content.AsSpan().StartsWith(start))
            ? WorkbookFile.Read(file, (column, number) => instants.Contains(column) ? Instant(number) : null, sheets => Read(sheets, columns, optional), CsvTable.Unreadable)
            : CsvTable.Read(file, columns, optional, EntryColumns.IsAdded);

    private static CsvTable Read(IReadOnlyList<WorkbookSheet> sheets, IReadOnlyList<string> columns, IReadOnlyList<string> optional)
    {
        if (sheets is not [var sheet, ..]) return CsvTable.Unreadable("The workbook has no sheet.");
        var skipped = sheets.Skip(1).Select(s => s.Name).Where(name => name != ServiceWorkbook.NotesSheet).Select(name => $"“{name}”").ToList();
        return CsvTable.Of(sheet.Rows(), columns, skipped.Count == 0 ? [] : [$"Only the first sheet, “{sheet.Name}”, was read, not {string.Join(", ", skipped)}."], optional, EntryColumns.IsAdded);
    }

    /// <summary>Excel keeps dates with times as days since 1900; to the minute, because its fractions are not exact.</summary>
    private static string? Instant(double number) =>
        number is >= 1 and < 2_000_000 ? DateTime.FromOADate(Math.Floor(number)).AddMinutes(Math.Round((number - Math.Floor(number)) * 1440)).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : null;
}
