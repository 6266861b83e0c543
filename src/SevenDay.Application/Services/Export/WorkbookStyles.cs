using DocumentFormat.OpenXml.Spreadsheet;

namespace SevenDay.Application.Services.Export;

/// <summary>The few looks of a cell, by their place in the list of the workbook.</summary>
internal static class WorkbookStyles
{
    internal const uint Date = 1;

    /// <summary>Stays a text when somebody edits the cell, whatever it begins with.</summary>
    internal const uint QuotedText = 2;

    internal const uint Header = 3;

    /// <summary>A share, 0 to 1, with one decimal.</summary>
    internal const uint Percent = 4;

    private const uint DateNumbers = 164, PercentNumbers = 165;

    internal static Stylesheet Sheet() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = DateNumbers, FormatCode = "yyyy\\-mm\\-dd" },
            new NumberingFormat { NumberFormatId = PercentNumbers, FormatCode = "0.0%" }),
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { NumberFormatId = DateNumbers, ApplyNumberFormat = true },
            new CellFormat { QuotePrefix = true },
            new CellFormat { FontId = 1, ApplyFont = true },
            new CellFormat { NumberFormatId = PercentNumbers, ApplyNumberFormat = true }));
}
