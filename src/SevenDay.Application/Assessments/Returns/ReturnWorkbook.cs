using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SevenDay.Application.Services.Export;

namespace SevenDay.Application.Assessments.Returns;

/// <summary>A return as a workbook: what it is about, one sheet for each table, and the words.</summary>
internal static class ReturnWorkbook
{
    internal static async Task<byte[]> WriteAsync(ReturnPaper paper)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            document.PackageProperties.Title = $"{paper.Title}, {paper.Organisation}";
            var book = document.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = WorkbookStyles.Sheet();
            var sheets = new Sheets();
            foreach (var (name, rows) in Content(paper))
                sheets.Append(new Sheet
                {
                    Id = await ServiceWorkbook.AddSheetAsync(book, rows.ToAsyncEnumerable(), WorkbookStyles.Header),
                    SheetId = (uint)sheets.ChildElements.Count + 1,
                    Name = name,
                });
            book.Workbook = new Workbook(sheets);
        }
        return stream.ToArray();
    }

    private static IEnumerable<(string, IEnumerable<IReadOnlyList<object?>>)> Content(ReturnPaper paper)
    {
        yield return ("Return", paper.Facts.Select(f => (IReadOnlyList<object?>)[f.Label, f.Value]).Prepend([paper.Title]));
        foreach (var table in paper.Tables) yield return (table.Sheet, table.Rows.Prepend([.. table.Columns]));
        yield return ("Words", Words(paper).Prepend(["Part", "Heading", "Text"]));
    }

    private static IEnumerable<IReadOnlyList<object?>> Words(ReturnPaper paper)
    {
        var (part, heading) = ("", "");
        foreach (var section in paper.Sections)
        {
            if (section.Level < 3) (part, heading) = (section.Heading, "");
            else heading = section.Heading;
            foreach (var text in section.Paragraphs.Concat(section.Items)) yield return [part, heading, text];
        }
    }
}
