using DocumentFormat.OpenXml.Wordprocessing;

namespace SevenDay.Application.Documents;

/// <summary>The one list of a Word document: bullets with a hanging indent, which Word and screen readers know as a list.</summary>
internal static class DocumentLists
{
    internal const int Bullets = 1;

    internal static Numbering All() => new(
        new AbstractNum(
            new MultiLevelType { Val = MultiLevelValues.SingleLevel },
            new Level(
                new StartNumberingValue { Val = 1 },
                new NumberingFormat { Val = NumberFormatValues.Bullet },
                new ParagraphStyleIdInLevel { Val = DocumentStyles.Item },
                new LevelText { Val = "\u2022" },
                new LevelJustification { Val = LevelJustificationValues.Left },
                new PreviousParagraphProperties(new Indentation { Left = "360", Hanging = "360" }))
            { LevelIndex = 0 })
        { AbstractNumberId = 0 },
        new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = Bullets });
}
