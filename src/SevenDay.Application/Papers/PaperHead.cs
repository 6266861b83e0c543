using SevenDay.Domain.Hours;
using SevenDay.Domain.Papers;

namespace SevenDay.Application.Papers;

/// <summary>What people say of a paper: the meeting and the written parts.</summary>
/// <param name="IssuedAt">Local; none for a draft.</param>
public sealed record PaperHead(
    Guid Id, long Version, string Title, string Body, DateOnly MeetingOn, string? Item, string? Affected, string? PresentedBy, bool IsIllustrative,
    DateTime? IssuedAt, string? IssuedBy, IReadOnlyList<PaperText> Before, IReadOnlyList<PaperText> After)
{
    public bool IsIssued => IssuedAt is not null;

    internal static PaperHead Of(BoardPaper p) => new(
        p.Id, p.Version, p.Title, p.Body, p.MeetingOn, p.Item, p.Affected, p.PresentedBy, p.IsIllustrative, p.IssuedAtUtc is { } at ? NhsCalendar.ToLocal(at) : null, p.IssuedBy,
        [new("Recommendations", 1, p.Recommendations), new("Introduction and background", 1, p.Background)],
        [
            new("Reasons for the recommendations", 1, p.Reasons), new("Consultation", 1, p.Consultation), new("Implications", 1, ""), new("Financial", 2, p.Financial), new("Legal", 2, p.Legal),
            new("Diversity and equality", 2, p.Diversity),
        ]);
}

/// <summary>A written part of a paper.</summary>
/// <param name="Text">None when nobody wrote it; empty for a heading over others.</param>
public sealed record PaperText(string Heading, int Level, string? Text)
{
    /// <summary>A paragraph for each line that says something.</summary>
    public IReadOnlyList<string> Paragraphs => Text switch
    {
        null => ["Not written."],
        _ => [.. Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
    };
}
