using SevenDay.Application.Errors;

namespace SevenDay.Application.Assessments;

/// <summary>An edition of the standards to choose.</summary>
public sealed record EditionChoice(string Code, string Name, bool IsCurrent);

internal static class EditionChoices
{
    /// <summary>The edition with this code; the current one when none is named.</summary>
    internal static EditionChoice Named(this IReadOnlyList<EditionChoice> editions, string? code) =>
        editions.FirstOrDefault(e => string.IsNullOrWhiteSpace(code) ? e.IsCurrent : e.Code == code) ?? throw new NotFoundException("edition of the standards");
}
