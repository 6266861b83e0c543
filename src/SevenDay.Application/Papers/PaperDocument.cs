using System.Globalization;
using SevenDay.Application.Documents;

namespace SevenDay.Application.Papers;

/// <summary>A board paper as a Word document. Charts stand there as their sentence and their numbers.</summary>
internal static class PaperDocument
{
    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    internal static DocumentFile Write(PaperHead head, PaperContent content) => new(
        $"board-paper-{head.MeetingOn:yyyy-MM-dd}{(head.IsIssued ? "" : "-draft")}.docx", DocumentFile.Word,
        WordFile.Write(head.Title, head.Body, Facts(head, content), [.. head.Before.Select(Section), .. content.Parts.SelectMany(Sections), .. head.After.Select(Section)], wide: true));

    /// <summary>What stands at the top of a paper, on the page too.</summary>
    internal static IEnumerable<(string, string)> Facts(PaperHead head, PaperContent content)
    {
        yield return ("Meeting", $"{head.Body}, {BoardWords.Date(head.MeetingOn)}");
        if (head.Item is { } item) yield return ("Item", item);
        if (head.Affected is { } affected) yield return ("Wards and communities affected", affected);
        if (head.PresentedBy is { } role) yield return ("Presented by", role);
        foreach (var fact in content.Facts) yield return (fact.Label, fact.Value);
        yield return ("State", head.IssuedAt is { } at ? $"Issued on {BoardWords.Date(DateOnly.FromDateTime(at))} by {head.IssuedBy}. Figures are as they were that day." : "Draft. Figures change until it is issued.");
        if (head.IsIllustrative) yield return ("Illustrative", "Holds invented data, for showing the portal. Not for a board.");
    }

    private static DocumentSection Section(PaperText text) => new(text.Heading, text.Level, text.Paragraphs, []);

    private static IEnumerable<DocumentSection> Sections(PaperPart part)
    {
        yield return new DocumentSection(part.Heading, 1, part.Paragraphs, []);
        if (part.Week is { } week) yield return new DocumentSection(week.Title, 2, [week.Summary, week.SourceLine], [], Hours(week));
        foreach (var chart in part.Charts) yield return new DocumentSection(chart.Title, 2, [chart.Summary, chart.SourceLine], []);
        foreach (var table in part.Tables)
            yield return new DocumentSection(
                table.Caption, 2, [], [],
                new DocumentTable(table.Caption, table.Key, table.Columns, [.. table.Rows.Select(r => r.Cells.Select(c => (object?)(c.Mark is { } mark ? $"{mark} {c.Text}" : c.Text)).ToList())]));
        if (part.Notes.Count > 0) yield return new DocumentSection("How to read this", 2, part.Notes, []);
    }

    private static DocumentTable Hours(PaperWeek week) => new(
        $"Services open in each hour, of {week.OutOf}", "hours-of-week", ["Hour", .. Days],
        [.. Enumerable.Range(0, 24).Select(hour => (IReadOnlyList<object?>)
            [$"{hour.ToString("00", CultureInfo.InvariantCulture)}:00 to {(hour + 1).ToString("00", CultureInfo.InvariantCulture)}:00", .. week.Counts.Select(day => (object?)day[hour])])]);
}
