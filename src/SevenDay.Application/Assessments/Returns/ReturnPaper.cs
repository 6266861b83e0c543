namespace SevenDay.Application.Assessments.Returns;

/// <summary>The board assurance return, as page, Word document and workbook show it alike.</summary>
/// <param name="Facts">What it is about and from when, as label and value.</param>
public sealed record ReturnPaper(string Title, string Organisation, DateTime MadeAt, IReadOnlyList<(string Label, string Value)> Facts, IReadOnlyList<ReturnSection> Sections)
{
    /// <summary>Every table with what stands above it.</summary>
    public IEnumerable<ReturnTable> Tables => Sections.Select(s => s.Table).OfType<ReturnTable>();
}

/// <param name="Level">1 for a part of the return, 2 for a standard, 3 for a question.</param>
/// <param name="Items">A list after the paragraphs.</param>
public sealed record ReturnSection(string Heading, int Level, IReadOnlyList<string> Paragraphs, IReadOnlyList<string> Items, ReturnTable? Table = null);

/// <param name="Sheet">Its name in a workbook, 31 characters at most.</param>
/// <param name="Rows">Cells are text, whole numbers, shares from 0 to 1, days, or nothing.</param>
public sealed record ReturnTable(string Caption, string Sheet, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows);
