using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SevenDay.Application.Documents;

/// <summary>A Word document, with headings that Word knows and tables whose first row is repeated on every page.</summary>
internal static class WordFile
{
    /// <param name="title">Of the document.</param>
    /// <param name="subtitle">Whose it is.</param>
    /// <param name="facts">What it is about and from when, as label and value.</param>
    /// <param name="sections">What it says.</param>
    /// <param name="wide">On wide paper, for tables of many columns.</param>
    internal static byte[] Write(string title, string subtitle, IEnumerable<(string Label, string Value)> facts, IEnumerable<DocumentSection> sections, bool wide)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.PackageProperties.Title = $"{title}, {subtitle}";
            document.PackageProperties.Language = "en-GB";
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = DocumentStyles.All();
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = DocumentLists.All();
            var body = new Body();
            body.Append(Line(title, DocumentStyles.Title), Line(subtitle, DocumentStyles.Subtitle));
            foreach (var (label, value) in facts) body.Append(Line($"{label}: {value}"));
            foreach (var section in sections) Append(body, section);
            body.Append(new SectionProperties(
                wide ? new PageSize { Width = 16838, Height = 11906, Orient = PageOrientationValues.Landscape } : new PageSize { Width = 11906, Height = 16838 },
                new PageMargin { Top = 1000, Bottom = 1000, Left = 1000U, Right = 1000U, Header = 500U, Footer = 500U, Gutter = 0U }));
            main.Document = new Document(body);
        }
        return stream.ToArray();
    }

    private static void Append(Body body, DocumentSection section)
    {
        body.Append(Line(section.Heading, DocumentStyles.Heading(section.Level)));
        foreach (var text in section.Paragraphs) body.Append(Line(text));
        foreach (var item in section.Items) body.Append(Line(item, DocumentStyles.Item));
        if (section.Table is not { } table) return;
        body.Append(Line(table.Caption, DocumentStyles.Caption));
        // Word wants a paragraph between a table and what follows.
        if (table.Rows.Count == 0) body.Append(Line("Nothing to show."));
        else body.Append(Grid(table), Line(""));
    }

    private static Table Grid(DocumentTable table)
    {
        var grid = new Table(
            new TableProperties(
                new TableStyle { Val = DocumentStyles.Grid },
                new TableWidth { Width = "5000", Type = TableWidthUnitValues.Pct },
                new TableLook { FirstRow = true, NoHorizontalBand = true, NoVerticalBand = true },
                new TableCaption { Val = table.Caption }),
            new TableGrid(table.Columns.Select(_ => new GridColumn())));
        grid.Append(new TableRow([new TableRowProperties(new CantSplit(), new TableHeader()), .. table.Columns.Select(c => Cell(c, DocumentStyles.Header))]));
        foreach (var row in table.Rows) grid.Append(new TableRow([new TableRowProperties(new CantSplit()), .. row.Select(c => Cell(DocumentCell.InWords(c), DocumentStyles.Small))]));
        return grid;
    }

    private static TableCell Cell(string text, string style) => new(Line(text, style));

    private static Paragraph Line(string text, string? style = null)
    {
        var line = new Paragraph();
        if (style is not null) line.Append(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        line.Append(new Run(new Text(string.Concat(text.Where(c => !char.IsControl(c)))) { Space = SpaceProcessingModeValues.Preserve }));
        return line;
    }
}
