namespace SevenDay.Application.Documents;

/// <summary>A heading with what stands under it.</summary>
/// <param name="Level">1 for a part, 2 for what is inside it, 3 for what is inside that.</param>
/// <param name="Items">A list after the paragraphs.</param>
public sealed record DocumentSection(string Heading, int Level, IReadOnlyList<string> Paragraphs, IReadOnlyList<string> Items, DocumentTable? Table = null);

/// <param name="Sheet">Its name in a workbook, 31 characters at most.</param>
/// <param name="Rows">Cells are text, whole numbers, shares from 0 to 1, days, or nothing.</param>
public sealed record DocumentTable(string Caption, string Sheet, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows);
