using System.Globalization;
using SevenDay.Analytics;
using SevenDay.Application.Disclosure;
using SevenDay.Application.Imports;
using SevenDay.Application.Services.Export;

namespace SevenDay.Application.Audits;

/// <summary>The results of a round as a CSV file: what the page shows, and nothing that it hides.</summary>
internal static class AuditResultsFile
{
    internal static ExportedFile Of(GetAuditResults.Result results) => new(
        $"audit-results-{results.Audit.From:yyyy-MM-dd}-{(results.Week == WeekParts.Midweek ? "midweek" : "7dsat")}.csv", "text/csv; charset=utf-8", results.Criteria.Count,
        CsvBytes.Parts(Rows(results)).ToAsyncEnumerable());

    private static IEnumerable<IReadOnlyList<string>> Rows(GetAuditResults.Result results)
    {
        yield return
        [
            "audit", "from", "to", "illustrative", "data_recorded_up_to", "weekdays_are", "counts_are", "criterion", "standard", "edition", "threshold",
            "breakdown", "group", "ods_code", "days", "met", "judged", "rate", "lower_95", "upper_95", "verdict",
        ];
        string[] round =
        [
            results.Audit.Name, CsvBytes.Day(results.Audit.From), CsvBytes.Day(results.Audit.To), results.Audit.IsIllustrative ? "yes" : "no",
            results.DataAt?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "", results.Week.InWords(),
            results.Rounded ? "rounded to the nearest 5; * is 1 to 7; not shown is held back to protect a small count" : "exact",
        ];
        foreach (var criterion in results.Criteria)
        {
            string[] head = [.. round, criterion.Text, criterion.Standard?.ToString(CultureInfo.InvariantCulture) ?? "", criterion.Edition ?? "", Number(criterion.Threshold)];
            foreach (var group in results.Week.Groups()) yield return [.. head, "days", "", "", group.InWords(), .. Share(criterion.DayTypes[group])];
            foreach (var body in criterion.Organisations)
                foreach (var (days, share) in Parts(results.Week, body.Weekday, body.Weekend, body.All))
                    yield return [.. head, "organisation", body.Organisation.Name, body.Organisation.OdsCode ?? "", days, .. Share(share)];
            foreach (var specialty in criterion.Specialties)
                foreach (var (days, share) in Parts(results.Week, specialty.Weekday, specialty.Weekend, specialty.All))
                    yield return [.. head, "specialty", specialty.Name ?? "Not stated", "", days, .. Share(share)];
            foreach (var (what, met, judged) in Declared(criterion.Declared)) yield return [.. head, "declared hours", what, "", DayGroup.All.InWords(), met, judged, "", "", "", ""];
        }
        foreach (var excluded in results.Excluded)
            yield return [.. round, "", "", "", "", "cases left out", excluded.Reason, "", DayGroup.All.InWords(), "", excluded.Count.ToString(), "", "", "", ""];
    }

    private static IEnumerable<(string Days, PublishedShare Share)> Parts(WeekParts week, PublishedShare weekday, PublishedShare weekend, PublishedShare all) =>
        [(week.Weekdays().InWords(), weekday), (DayGroup.Weekend.InWords(), weekend), (DayGroup.All.InWords(), all)];

    private static IEnumerable<(string What, string Met, string Judged)> Declared(GetAuditResults.DeclaredTable? table) => table is null ? [] :
    [
        ("open, met", table.OpenMet.ToString(), ""), ("open, missed", table.OpenMissed.ToString(), ""), ("closed, met", table.ClosedMet.ToString(), ""),
        ("closed, missed", table.ClosedMissed.ToString(), ""), ("no service or hours not known", "", table.Unknown.ToString()),
    ];

    private static string[] Share(PublishedShare share) =>
    [
        share.Met.ToString(), share.Judged.ToString(), Number(share.Rate), Number(share.Lower), Number(share.Upper),
        share.Judged.IsWithheld ? "" : share.Judged.Value == 0 ? "no cases" : share.Verdict.ToWords(),
    ];

    private static string Number(double? share) => share?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";
}
