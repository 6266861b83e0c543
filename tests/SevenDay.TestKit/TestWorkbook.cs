using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace SevenDay.TestKit;

/// <summary>A small Excel workbook of texts.</summary>
public static class TestWorkbook
{
    public static byte[] Of(params (string Name, string[][] Rows)[] sheets)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook(new Sheets(sheets.Select((sheet, at) =>
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = new Worksheet(new SheetData(sheet.Rows.Select(row => new Row(row.Select(Cell)))));
                return new Sheet { Id = book.GetIdOfPart(part), SheetId = (uint)at + 1, Name = sheet.Name };
            })));
        }
        return stream.ToArray();
    }

    /// <summary>One sheet whose first row is texts and the others texts and numbers.</summary>
    public static byte[] OfCells(string name, params object[][] rows)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var part = book.AddNewPart<WorksheetPart>();
            part.Worksheet = new Worksheet(new SheetData(rows.Select(row => new Row(row.Select(value => value is double number ? new Cell { CellValue = new CellValue(number) } : Cell((string)value))))));
            book.Workbook = new Workbook(new Sheets(new Sheet { Id = book.GetIdOfPart(part), SheetId = 1, Name = name }));
        }
        return stream.ToArray();
    }

    private static Cell Cell(string text) => new() { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(text)) };
}
