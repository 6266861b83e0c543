using SevenDay.Analytics;
using SevenDay.Application.Availability;
using SevenDay.Application.Claims;
using SevenDay.Application.Dashboard;
using SevenDay.Application.Measures;
using SevenDay.Domain.Claims;
using SevenDay.Web.Charts;
using SevenDay.Web.Pages.Availability;
using SevenDay.Web.Pages.Dashboard;
using SevenDay.Web.Pages.Reports.Claims;

namespace SevenDay.Web.Components;

/// <summary>The answers at the top of the dashboard, each with n, period and date, and a link to its evidence.</summary>
public static class DashboardTiles
{
    public static IEnumerable<StatTile> Of(GetDashboard.Result board)
    {
        if (board.Week is { } week) yield return Weekend(week, board.Scope);
        if (board.Audits is { } audits) yield return Audits(audits);
        if (board.Milestones is { } milestones) yield return Milestones(milestones, board.Today);
        if (board.Measures is { } measures) yield return Targets(measures);
        if (board.Claims is { } claims) yield return Claims(claims, board.Today);
        if (board.Entered is { } entered) yield return Entered(entered, board.Today);
    }

    private static StatTile Weekend(WeekPicture week, ScopeChoice? scope) => new(
        "Weekend level of service", WeekCharts.Share(week),
        $"Service hours on a weekend day against a weekday: {WeekCharts.PerDay(week.WeekendHoursPerDay)} against {WeekCharts.PerDay(week.WeekdayHoursPerDay)}. n = {Words.Count(week.WithHours, "service")}, usual week on {Words.Date(week.On)}.{(week.Illustrative > 0 ? " Illustrative hours." : "")}",
        AvailabilityLinks.Index(scope is { IsArea: true } ? scope.Id.ToString() : null, scope is { IsArea: false } ? scope.Id.ToString() : null),
        week.WithHours == 0 ? null : $"{week.OpenAtWeekend} of {week.WithHours} open at weekends");

    private static StatTile Audits(AuditCompliance audits)
    {
        var weekend = audits.Rounds.SelectMany(r => r.Criteria).Select(c => c.Weekend.Verdict).ToList();
        var met = weekend.Count(v => v is Verdict.Met or Verdict.MetUncertain);
        if (weekend.Count == 0) return new StatTile("Audit criteria met at weekends", "None yet", "No audit round has been closed.", "/audits");
        var failed = weekend.Count(v => v is Verdict.NotMet or Verdict.NotMetUncertain);
        return new StatTile(
            "Audit criteria met at weekends", $"{met} of {weekend.Count}",
            $"{Words.Count(audits.Rounds.Count, "latest closed round")}, {Words.Date(audits.Rounds.Min(r => r.From))} to {Words.Date(audits.Rounds.Max(r => r.To))}. {weekend.Count - met - failed} with too few cases to judge.{(audits.Rounds.Any(r => r.IsIllustrative) ? " Illustrative cases." : "")}",
            "#audits", failed > 0 ? $"{failed} not met" : "None missed", failed > 0 ? "concern" : "improvement");
    }

    private static StatTile Milestones(MilestoneStatus milestones, DateOnly today) => new(
        "Milestones late", milestones.Late.Count.ToString(System.Globalization.CultureInfo.InvariantCulture),
        $"of {milestones.Total} that count; {milestones.Reached} reached. Position on {Words.Date(today)}.",
        "#milestones",
        milestones.Total == 0 ? null
            : milestones.Late.Count(m => m.IsOverdue) is > 0 and var overdue ? $"{overdue} past the forecast"
            : milestones.Late.Count > 0 ? "Forecast has slipped" : "On track",
        milestones.Late.Count > 0 ? "concern" : milestones.Total > 0 ? "improvement" : "neutral");

    private static StatTile Claims(ClaimCounts claims, DateOnly today) => new(
        "Public claims contradicted", claims.Total == 0 ? "None yet" : $"{claims.Contradicted} of {claims.Total}",
        $"{claims.Supported} supported by the data, {claims.NoData} without data. Position on {Words.Date(today)}.",
        ClaimLinks.Index(state: claims.Contradicted > 0 ? ClaimState.Contradicted : null),
        claims.Contradicted > 0 ? "▲ Later data disagree" : null, claims.Contradicted > 0 ? "watch" : "neutral");

    private static StatTile Entered(EnteredSince entered, DateOnly today) => new(
        "Entered since the last paper", entered.Total.ToString("N0", System.Globalization.CultureInfo.InvariantCulture),
        $"In the whole programme since “{entered.Paper}” was issued on {Words.Date(entered.IssuedOn)}: {Kinds(entered)}.",
        entered.IssuedOn < today ? DashboardLinks.Since(entered.IssuedOn, today, null, byEntry: true) : DashboardLinks.Since());

    private static string Kinds(EnteredSince entered)
    {
        (int Count, string Singular, string? Plural)[] kinds =
        [
            (entered.Values, "value", null), (entered.Hours, "set of hours", "sets of hours"), (entered.Rounds, "audit round", null),
            (entered.Milestones, "milestone", null), (entered.Actions, "action", null), (entered.Claims, "claim", null),
        ];
        return entered.Total == 0 ? "nothing" : string.Join(", ", kinds.Where(k => k.Count > 0).Select(k => Words.Count(k.Count, k.Singular, k.Plural)));
    }

    private static StatTile Targets(IReadOnlyList<MeasureSummary> measures)
    {
        var judged = measures.SelectMany(m => m.Series).Where(s => s.Assurance is not null).ToList();
        var failing = judged.Count(s => s.Assurance == Assurance.ConsistentFail);
        return new StatTile(
            "Targets consistently missed", judged.Count == 0 ? "None judged" : $"{failing} of {judged.Count}",
            $"Series with a target in numbers and enough values. {measures.Count(m => m.Series.Count == 0)} of {measures.Count} success measures have no values yet.",
            "#measures",
            judged.Count == 0 ? null : failing > 0 ? "Will not be met without change" : "None", failing > 0 ? "concern" : "neutral");
    }
}
