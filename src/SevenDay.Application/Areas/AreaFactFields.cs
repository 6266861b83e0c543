using System.Globalization;
using SevenDay.Application.Imports;
using SevenDay.Application.Measures;

namespace SevenDay.Application.Areas;

/// <summary>A fact of an area as somebody typed it.</summary>
/// <param name="Area">Its key.</param>
/// <param name="Group">Empty for the whole area, 1 to 5 for a fifth by deprivation, or a name.</param>
/// <param name="From">First day of the period.</param>
/// <param name="Period">The period as the source words it.</param>
public sealed record AreaFactFields(
    Guid? Area, string? Group, DateOnly? From, string? Period, string? Numerator, string? Denominator, string? Value, string? SourceNote, bool IsIllustrative)
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["area"] = nameof(Area),
        ["group"] = nameof(Group),
        ["period"] = nameof(From),
        ["period_words"] = nameof(Period),
        ["numerator"] = nameof(Numerator),
        ["denominator"] = nameof(Denominator),
        ["value"] = nameof(Value),
        ["source_note"] = nameof(SourceNote),
    };

    /// <summary>The field that a problem of a row belongs to.</summary>
    internal static string FieldOf(RowProblem problem) => Names.TryGetValue(problem.Column, out var name) ? $"Fields.{name}" : "";

    /// <summary>Read with the same eyes as a file.</summary>
    internal CsvRow ToRow(string indicator) => new(1, AreaFactReader.Columns,
    [
        indicator.Trim(), Area?.ToString() ?? "", Group?.Trim() ?? "", From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "", Period?.Trim() ?? "",
        TypedNumber.Plain(Numerator), TypedNumber.Plain(Denominator), TypedNumber.Plain(Value).TrimStart('£'), SourceNote?.Trim() ?? "", IsIllustrative ? "yes" : "",
    ]);
}
