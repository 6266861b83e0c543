using SevenDay.Application.Dashboard;
using SevenDay.Web.Components;
using SevenDay.Web.Pages.Reports.Claims;

namespace SevenDay.Web.Pages.Dashboard;

/// <summary>What changed as lines of plain text, for an email and a feed.</summary>
public static class ChangeLines
{
    public static IReadOnlyList<ChangeSection> Of(GetChangesSince.Result changes)
    {
        var programme = changes.Scope is null ? null : "Of the whole programme.";
        return
        [
            new("Audit rounds closed", null, [.. changes.Rounds.Select(Round)]),
            new("Services whose hours changed", null, [.. changes.Hours.Changes.Select(Hours)]),
            new("Measures with a new special cause", null, [.. changes.Measures.Select(Measure)]),
            new("Milestones moved or done", programme, [.. changes.Milestones.Changes.Select(Milestone)]),
            new("Risks opened, closed or scored again", programme, [.. changes.Risks.Select(Risk)]),
            new("Claims that turned", programme, [.. changes.Claims.Select(Claim)]),
        ];
    }

    private static ChangeLine Round(GetChangesSince.ClosedRound r) => new(
        $"round {r.Id} {r.ClosedOn:O}", r.ClosedOn, r.Name, $"cases from {Words.Date(r.From)} to {Words.Date(r.To)}, closed on {Words.Date(r.ClosedOn)}{Marked(r.IsIllustrative)}", DashboardLinks.AuditResults(r.Id));

    private static ChangeLine Hours(Application.Services.HoursMove m) => new(
        $"hours {m.Service.Id} {m.BeganOn:O}", m.BeganOn!.Value, $"{m.Service.Name}, {m.Service.Organisation}",
        $"{(m.Before is { } before ? $"was {before.Words}; now" : "first hours entered:")} {m.After.Words}, from {Words.Date(m.BeganOn.Value)}{Marked(m.After.Illustrative)}", $"/services/{m.Service.Id}");

    private static ChangeLine Measure(NewSpecialCause m) => new(
        $"measure {m.Code} {m.OdsCode} {m.Days} {m.Now} {m.TurnedOn:O}", m.TurnedOn, $"{m.Measure}: {m.Organisation}",
        $"{m.Now}, before: {char.ToLowerInvariant(m.Before[0])}{m.Before[1..]}. Latest value {m.Latest}", DashboardLinks.Measure(m));

    private static ChangeLine Milestone(MilestoneChange m) => new(
        $"milestone {m.Id} {m.What} {m.From:O} {m.To:O} {m.On:O}", m.On, $"{m.Title}, {m.Workstream}", SinceWords.InWords(m) + Marked(m.IsIllustrative), DashboardLinks.Workstream(m.WorkstreamId));

    private static ChangeLine Risk(RiskChange r) => new(
        $"risk {r.Id} {r.What} {r.Before?.Score} {r.Now.Score} {r.On:O}", r.On, $"{r.Title}, {r.Workstream}", SinceWords.InWords(r) + Marked(r.IsIllustrative), DashboardLinks.Risk(r.Id));

    private static ChangeLine Claim(GetChangesSince.TurnedClaim c) => new(
        $"claim {c.Claim.Id} {c.Before} {c.Claim.State} {c.On:O}", c.On ?? c.Claim.MadeOn, c.Claim.Words,
        $"was “{ClaimWords.Of(c.Before).Text.ToLowerInvariant()}”, now “{ClaimWords.Of(c.Claim.State).Text.ToLowerInvariant()}”. {c.Claim.Now}{Marked(c.Claim.IsIllustrative)}", ClaimLinks.Details(c.Claim.Id));

    private static string Marked(bool illustrative) => illustrative ? " (illustrative)" : "";
}

/// <param name="Note">What the whole section is of, where that is not what the reader chose.</param>
public sealed record ChangeSection(string Heading, string? Note, IReadOnlyList<ChangeLine> Lines);

/// <param name="Key">The same for the same change, whenever one looks.</param>
/// <param name="Href">Inside the portal.</param>
public sealed record ChangeLine(string Key, DateOnly On, string Name, string Text, string Href);
