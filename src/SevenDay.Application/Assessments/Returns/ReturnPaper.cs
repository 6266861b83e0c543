using SevenDay.Application.Documents;

namespace SevenDay.Application.Assessments.Returns;

/// <summary>The board assurance return, as page, Word document and workbook show it alike.</summary>
/// <param name="Facts">What it is about and from when, as label and value.</param>
public sealed record ReturnPaper(string Title, string Organisation, DateTime MadeAt, IReadOnlyList<(string Label, string Value)> Facts, IReadOnlyList<DocumentSection> Sections)
{
    /// <summary>Every table with what stands above it.</summary>
    public IEnumerable<DocumentTable> Tables => Sections.Select(s => s.Table).OfType<DocumentTable>();
}
