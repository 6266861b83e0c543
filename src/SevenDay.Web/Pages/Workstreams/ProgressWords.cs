using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using SevenDay.Application.Workstreams;
using SevenDay.Web.Components;

namespace SevenDay.Web.Pages.Workstreams;

/// <summary>How far a workstream has come, in words.</summary>
public static class ProgressWords
{
    /// <summary>“3.0, modest improvement, scored 3 November 2026”.</summary>
    public static string Of(ProgressItem? progress) =>
        progress is null ? "Not scored yet" : $"{Score(progress.Score)}, {progress.Words}, scored {Words.Date(progress.On)}{(progress.IsIllustrative ? " (illustrative)" : "")}";

    /// <summary>“3.0”.</summary>
    public static string Score(double score) => score.ToString("0.0", CultureInfo.InvariantCulture);

    public static IEnumerable<SelectListItem> Items(IEnumerable<GetProgress.Choice> scale) =>
        scale.Select(c => new SelectListItem($"{Score(c.Score)}, {c.Words}", Score(c.Score))).Prepend(new SelectListItem("Choose a score", ""));
}
