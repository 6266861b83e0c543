using SevenDay.Application.Imports;

namespace SevenDay.Web.Pages.Services.Import;

/// <summary>A file with what it would do, as much of it as a page can hold.</summary>
/// <param name="Show">Only rows with this outcome; all when none.</param>
public sealed record CheckedFile(string Name, ImportReport Report, ImportAction? Show)
{
    public const int Longest = 200;

    public bool MayBeImported => Report.Problems.Count == 0 && Of(ImportAction.Added) + Of(ImportAction.Changed) > 0;

    /// <summary>The service of a row; of a refused one the mistakes are shown instead.</summary>
    public IReadOnlyList<ImportRow> Rows { get; } = [.. Report.Rows.Where(r => Show is null ? r.Action != ImportAction.Refused : r.Action == Show && Show != ImportAction.Refused).Take(Longest)];

    public int Matching => Show is { } action ? Of(action) : Report.Rows.Count - Of(ImportAction.Refused);

    public bool ShowsProblems => Report.Problems.Count > 0 && Show is null or ImportAction.Refused;

    public int Of(ImportAction action) => Report.Count(action);

    public static string InWords(ImportAction action) => action switch
    {
        ImportAction.Added => "Would be added",
        ImportAction.Changed => "Would be changed",
        ImportAction.Unchanged => "Stays as it is",
        _ => "Refused",
    };

    public static string Colour(ImportAction action) => action switch
    {
        ImportAction.Added => "green",
        ImportAction.Changed => "blue",
        ImportAction.Unchanged => "grey",
        _ => "red",
    };
}
