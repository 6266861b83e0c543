using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SevenDay.Application.Imports;
using SevenDay.Application.Services.Export;

namespace SevenDay.Application.Services.Import;

/// <summary>Reads the first sheet of an Excel workbook as the columns of the CSV form.</summary>
internal static class SheetFile
{
    /// <summary>Unpacked, a workbook may have at most so many bytes: 20 MB pack to far less, and to far more.</summary>
    internal const long MostUnpacked = 200L * 1024 * 1024;

    private const int MostColumns = 200;

    private static readonly byte[] OldOfficeFile = [0xD0, 0xCF, 0x11, 0xE0];

    internal static CsvTable Read(ImportFile file)
    {
        if (file.Content.AsSpan().StartsWith(OldOfficeFile))
            return CsvTable.Unreadable("The file is an older Excel file, or has a password. Save it as “Excel Workbook (.xlsx)” without a password and try again.");
        try
        {
            if (UnpackedBytes(file.Content) > MostUnpacked) return CsvTable.Unreadable("The workbook is too large once unpacked. Split it into smaller files.");
            using var document = SpreadsheetDocument.Open(new MemoryStream(file.Content), false, new OpenSettings { MaxCharactersInPart = MostUnpacked });
            return Read(document.WorkbookPart ?? throw new FileFormatException());
        }
        catch (Exception exception) when (exception is InvalidDataException or FileFormatException or OpenXmlPackageException or XmlException or KeyNotFoundException or ArgumentException)
        {
            return CsvTable.Unreadable("The file is not an Excel workbook (.xlsx), or it is damaged. Save the sheet as “Excel Workbook (.xlsx)” and try again.");
        }
    }

    private static CsvTable Read(WorkbookPart book)
    {
        var sheets = book.Workbook.Descendants<Sheet>().Where(s => s.State is null || s.State == SheetStateValues.Visible).ToList();
        if (sheets is not [var sheet, .. var others]) return CsvTable.Unreadable("The workbook has no sheet.");
        var cells = new SheetCells(book.SharedStringTablePart, book.Workbook.WorkbookProperties?.Date1904?.Value == true);
        var rows = new List<(int Line, string[] Values)>();
        foreach (var (line, values) in Rows((WorksheetPart)book.GetPartById(sheet.Id!.Value!), cells))
            if (values.Any(value => value.Length > 0))
                rows.Add((line, values));
        if (rows.Count > 0) rows = Even(rows);
        var skipped = others.Select(s => s.Name?.Value).Where(name => name != ServiceWorkbook.NotesSheet).ToList();
        return CsvTable.Of(rows, ServiceCsv.Columns, skipped.Count == 0 ? [] : [$"Only the first sheet, “{sheet.Name?.Value}”, was read, not {string.Join(", ", skipped.Select(name => $"“{name}”"))}."]);
    }

    /// <summary>Row by row: the whole sheet as a tree would take many times its size.</summary>
    private static IEnumerable<(int Line, string[] Values)> Rows(WorksheetPart sheet, SheetCells cells)
    {
        using var reader = OpenXmlReader.Create(sheet);
        var (line, header) = (0, Array.Empty<string>());
        while (reader.Read())
        {
            if (reader.ElementType != typeof(Row) || !reader.IsStartElement) continue;
            var row = (Row)reader.LoadCurrentElement()!;
            line = (int?)row.RowIndex?.Value ?? line + 1;
            var values = new List<string>();
            foreach (var cell in row.Elements<Cell>())
            {
                var column = ColumnOf(cell.CellReference?.Value) ?? values.Count;
                if (column >= MostColumns) continue;
                while (values.Count <= column) values.Add("");
                values[column] = cells.Text(cell, column < header.Length ? header[column] : "").Trim();
            }
            if (header.Length == 0 && values.Any(v => v.Length > 0)) header = [.. values.Select(v => v.ToLowerInvariant())];
            yield return (line, [.. values]);
        }
    }

    /// <summary>Rows as wide as the header; what stands beyond it is a column without a name.</summary>
    private static List<(int, string[])> Even(List<(int Line, string[] Values)> rows)
    {
        var width = Math.Max(Array.FindLastIndex(rows[0].Values, v => v.Length > 0) + 1, rows.Max(r => Array.FindLastIndex(r.Values, v => v.Length > 0) + 1));
        return [.. rows.Select(r => (r.Line, Enumerable.Range(0, width).Select(at => at < r.Values.Length ? r.Values[at] : "").ToArray()))];
    }

    private static int? ColumnOf(string? reference)
    {
        if (reference is null) return null;
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetterUpper)) column = column * 26 + letter - 'A' + 1;
        return column is > 0 and <= 16384 ? column - 1 : null;
    }

    private static long UnpackedBytes(byte[] content)
    {
        using var zip = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
        return zip.Entries.Sum(entry => entry.Length);
    }
}
