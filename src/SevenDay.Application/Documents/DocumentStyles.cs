using DocumentFormat.OpenXml.Wordprocessing;

namespace SevenDay.Application.Documents;

/// <summary>The styles of a Word document; headings carry the names by which Word builds its outline.</summary>
internal static class DocumentStyles
{
    internal const string Title = "Title", Subtitle = "Subtitle", Caption = "Caption", Item = "ListBullet", Header = "TableHeader", Small = "TableText", Grid = "TableGrid";

    private const string Black = "212B32", Blue = "005EB8";

    internal static string Heading(int level) => $"Heading{level}";

    internal static Styles All() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(new RunFonts { Ascii = "Arial", HighAnsi = "Arial", ComplexScript = "Arial" }, new FontSize { Val = "22" }, new Languages { Val = "en-GB" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120" }))),
        Text("Normal", "Normal", 22, false, Black, isDefault: true),
        Text(Title, "Title", 40, true, Blue),
        Text(Subtitle, "Subtitle", 28, false, Black),
        Text("Heading1", "heading 1", 32, true, Blue, outline: 0),
        Text("Heading2", "heading 2", 26, true, Black, outline: 1),
        Text("Heading3", "heading 3", 22, true, Black, outline: 2),
        Text(Caption, "caption", 20, true, Black, keepNext: true),
        Bulleted(),
        Text(Header, "Table Header", 18, true, Black),
        Text(Small, "Table Text", 18, false, Black),
        Table());

    private static Style Text(string id, string name, int size, bool bold, string colour, int? outline = null, bool isDefault = false, bool keepNext = false)
    {
        var paragraph = new StyleParagraphProperties();
        if (outline is not null || keepNext) paragraph.Append(new KeepNext());
        if (outline is not null) paragraph.Append(new SpacingBetweenLines { Before = "240", After = "80" });
        if (outline is { } level) paragraph.Append(new OutlineLevel { Val = level });
        var run = new StyleRunProperties();
        if (bold) run.Append(new Bold());
        run.Append(new Color { Val = colour }, new FontSize { Val = size.ToString(System.Globalization.CultureInfo.InvariantCulture) });
        return new Style(new StyleName { Val = name }, new PrimaryStyle(), paragraph, run) { Type = StyleValues.Paragraph, StyleId = id, Default = isDefault };
    }

    private static Style Bulleted() => new(
        new StyleName { Val = "List Bullet" }, new BasedOn { Val = "Normal" }, new PrimaryStyle(),
        new StyleParagraphProperties(new NumberingProperties(new NumberingId { Val = DocumentLists.Bullets }), new SpacingBetweenLines { After = "60" }))
    { Type = StyleValues.Paragraph, StyleId = Item };

    private static Style Table() => new(
        new StyleName { Val = "Table Grid" },
        new StyleTableProperties(new TableBorders(
            new TopBorder { Val = BorderValues.Single, Size = 4 }, new LeftBorder { Val = BorderValues.Single, Size = 4 }, new BottomBorder { Val = BorderValues.Single, Size = 4 },
            new RightBorder { Val = BorderValues.Single, Size = 4 }, new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 }, new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 }),
            new TableCellMarginDefault(new TableCellLeftMargin { Width = 80, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 80, Type = TableWidthValues.Dxa })))
    { Type = StyleValues.Table, StyleId = Grid };
}
