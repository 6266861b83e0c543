using System.Globalization;
using SevenDay.Application.Imports;

namespace SevenDay.Cli.Verbs;

/// <summary>Says what an import did, or every mistake that kept it out.</summary>
internal sealed class ReportText(TextWriter output, TextWriter error)
{
    internal async Task<int> WriteAsync(ImportReport report, bool dryRun)
    {
        foreach (var problem in report.Problems) await error.WriteLineAsync(Line(problem));
        if (report.Problems.Count > 0)
        {
            await error.WriteLineAsync(report.Problems.Count == 1 ? "1 mistake. Nothing was written." : $"{report.Problems.Count} mistakes. Nothing was written.");
            return 1;
        }
        if (report.Figures is { } figures) await output.WriteLineAsync(Text(figures));
        foreach (var assumption in report.Assumptions) await output.WriteLineAsync("Assumed: " + assumption);
        var counts = string.Join(", ", new[] { ImportAction.Added, ImportAction.Changed, ImportAction.Unchanged }.Select(a => $"{report.Count(a)} {a.ToString().ToLowerInvariant()}"));
        await output.WriteLineAsync(dryRun ? $"Dry run, nothing was written: {counts}." : $"{counts}.");
        return 0;
    }

    private static string Line(RowProblem problem) => string.Join(", ", new[]
    {
        $"line {problem.Line}", problem.Column.Length > 0 ? $"column {problem.Column}" : "", problem.Value.Length > 0 ? $"“{Shorten(problem.Value)}”" : "",
    }.Where(part => part.Length > 0)) + ": " + problem.Message;

    private static string Shorten(string value) => value.ReplaceLineEndings(" ") is { Length: > 80 } plain ? plain[..80] + "…" : value.ReplaceLineEndings(" ");

    private static string Text(ImportFigures figures) => string.Create(CultureInfo.InvariantCulture,
        $"""
         Organisations: {figures.Organisations}
         Weekly rows: {figures.WeeklyRows}
         Dated rows: {figures.DatedRows}, of which closed: {figures.ClosedDates}
         Open on Saturday: {figures.OpenSaturday}, on Sunday: {figures.OpenSunday}
         Hours a week: {figures.WeekdayMinutes / 60.0:0.00} Monday to Friday, {figures.WeekendMinutes / 60.0:0.00} at the weekend
         """);
}
