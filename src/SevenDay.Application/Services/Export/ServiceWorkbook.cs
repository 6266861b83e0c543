using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SevenDay.Application.Imports;

namespace SevenDay.Application.Services.Export;

/// <summary>An Excel workbook: the rows on the first sheet, what it cannot say on the second.</summary>
internal static class ServiceWorkbook
{
    internal const string NotesSheet = "What is not in this file";

    /// <summary>One part: the file ends with a list of what is in it, so that it is sent when all of it is there, packed.</summary>
    internal static async IAsyncEnumerable<ReadOnlyMemory<byte>> WriteAsync(
        IReadOnlyList<string> columns, IAsyncEnumerable<IReadOnlyList<object?>> rows, IReadOnlyList<string> notes, string sheet = "Services")
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var styles = book.AddNewPart<WorkbookStylesPart>();
            styles.Stylesheet = WorkbookStyles.Sheet();
            var data = await AddSheetAsync(book, rows.Prepend([.. columns]), WorkbookStyles.Header);
            var said = await AddSheetAsync(book, notes.Select(note => (IReadOnlyList<object?>)[note]).Prepend([NotesSheet]).ToAsyncEnumerable(), WorkbookStyles.Header);
            book.Workbook = new Workbook(new Sheets(
                new Sheet { Id = data, SheetId = 1, Name = sheet },
                new Sheet { Id = said, SheetId = 2, Name = NotesSheet }));
        }
        yield return stream.ToArray();
    }

    /// <summary>Written cell by cell: a tree of two million cells would not fit.</summary>
    internal static async Task<string> AddSheetAsync(WorkbookPart book, IAsyncEnumerable<IReadOnlyList<object?>> rows, uint header)
    {
        var part = book.AddNewPart<WorksheetPart>();
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteStartElement(new SheetData());
        var first = true;
        await foreach (var row in rows)
        {
            writer.WriteStartElement(new Row());
            foreach (var value in row) writer.WriteElement(Cell(value, first ? header : null));
            writer.WriteEndElement();
            first = false;
        }
        writer.WriteEndElement();
        writer.WriteEndElement();
        return book.GetIdOfPart(part);
    }

    private static Cell Cell(object? value, uint? style) => value switch
    {
        null or "" => new Cell(),
        DateOnly date => new Cell
        {
            StyleIndex = WorkbookStyles.Date,
            CellValue = new CellValue(date.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture)),
        },
        int number => new Cell { CellValue = new CellValue(number), StyleIndex = style ?? 0 },
        double share => new Cell { CellValue = new CellValue(share.ToString("R", CultureInfo.InvariantCulture)), StyleIndex = WorkbookStyles.Percent },
        _ => new Cell
        {
            DataType = CellValues.InlineString,
            StyleIndex = style ?? (SpreadsheetText.IsFormulaLike((string)value) ? WorkbookStyles.QuotedText : 0),
            InlineString = new InlineString(new Text(Printable((string)value)) { Space = SpaceProcessingModeValues.Preserve }),
        },
    };

    /// <summary>XML has no place for control characters.</summary>
    private static string Printable(string text) => string.Concat(text.Where(c => !char.IsControl(c) || c is '\n' or '\t'));
}
