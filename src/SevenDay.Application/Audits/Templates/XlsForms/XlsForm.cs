using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits.Templates.XlsForms;

/// <summary>What became of an XLSForm survey.</summary>
/// <param name="Title">As its settings say; empty when they do not.</param>
/// <param name="Content">The questions that were taken over. An XLSForm has no criteria.</param>
/// <param name="Notes">Everything that was not taken over, or not as it was, in the order of the file.</param>
/// <param name="Refused">Why nothing could be read; none when something was.</param>
internal sealed record XlsForm(string Title, TemplateContent Content, IReadOnlyList<XlsFormNote> Notes, string? Refused)
{
    internal static XlsForm Unreadable(string message) => new("", TemplateContent.Empty, [], message);
}

/// <summary>Something that the portal does not take over as it is, and what to do about it.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Line">The row that a person sees, the header being row 1; 0 for a sheet as a whole.</param>
/// <param name="Column">The column; empty for the whole row.</param>
/// <param name="Value">What stands there.</param>
/// <param name="Message">What became of it, and what to do.</param>
public sealed record XlsFormNote(string Sheet, int Line, string Column, string Value, string Message);
