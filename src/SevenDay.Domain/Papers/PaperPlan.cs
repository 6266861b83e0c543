namespace SevenDay.Domain.Papers;

/// <summary>Which meeting a paper is for, and what it shows.</summary>
/// <param name="Title">Of the paper.</param>
/// <param name="Body">Who meets, such as a Health and Wellbeing Board.</param>
/// <param name="MeetingOn">Day of the meeting.</param>
/// <param name="Item">Number of the item on the agenda.</param>
/// <param name="Affected">Wards or communities affected, in words.</param>
/// <param name="PresentedBy">A role, never a name.</param>
/// <param name="AreaId">Shows only what belongs to this area.</param>
/// <param name="OrganisationId">Shows only what belongs to this organisation.</param>
/// <param name="Sections">In any order; one at least.</param>
public sealed record PaperPlan(
    string Title, string Body, DateOnly MeetingOn, string? Item, string? Affected, string? PresentedBy,
    Guid? AreaId, Guid? OrganisationId, IReadOnlyCollection<PaperSection> Sections);

/// <summary>The parts of a paper that people write; each may still be open in a draft, but for the recommendations.</summary>
public sealed record PaperTexts(
    string? Recommendations, string? Background, string? Reasons, string? Consultation, string? Financial, string? Legal, string? Diversity);
