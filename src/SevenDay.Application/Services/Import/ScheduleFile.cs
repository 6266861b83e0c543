using SevenDay.Application.Imports;
using SevenDay.Application.Services.Export;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Organisations;

namespace SevenDay.Application.Services.Import;

/// <summary>Reads the table “schedule” of Open Referral UK: rows of the same service make its week.</summary>
internal sealed class ScheduleFile(DateOnly today, ClosingAt2359 closing, bool midnightConfirmed)
{
    private readonly List<RowProblem> _problems = [];
    private readonly List<string> _assumptions = [];

    internal ServiceFile Read(ImportFile file)
    {
        var (rows, problems) = ScheduleRowSource.Read(file);
        _problems.AddRange(problems);
        var services = rows.GroupBy(r => r.Service.Id.Length > 0 ? r.Service.Id : r.Service.Name).Select(Service).OfType<FiledService>().ToList();
        return new ServiceFile(services, _problems, [.. General(rows), .. closing.Assumptions(), .. _assumptions]);
    }

    private FiledService? Service(IGrouping<string, ScheduleRow> rows)
    {
        var before = _problems.Count;
        var (first, service) = (rows.First(), rows.First().Service);
        var known = Guid.TryParse(service.Id, out var id) && service.Name.Length == 0;
        if (!known && service.Name.Length == 0) _problems.Add(first.Problem("service_id", "Only a service that the portal has can be named by its id alone. Send the services themselves, as JSON with their names and organisations."));
        if (!known && service is { Name.Length: > 0, Organisation.Length: 0 }) _problems.Add(first.Problem("service_id", $"{service.InWords}: say which organisation provides it."));
        var (week, starts) = Week(rows);
        if (starts.Distinct().Skip(1).Any()) _problems.Add(first.Problem("valid_from", $"{service.InWords}: its rows begin on different days. Send one file for each day on which the hours change."));
        if (!week.TryRead(joined: false, out var pattern, out var error)) _problems.Add(first.Problem("opens_at", $"{service.InWords}: {error}"));
        if (_problems.Count > before || starts.Count == 0) return null;
        if (week.Missing.Length > 0) _assumptions.Add($"{service.InWords}: the file has no row for {week.Missing}: read as closed.");
        return new FiledService(
            first.Line, new FiledOrganisation("", service.Organisation, OrganisationKind.Other, "organization"), service.Name, service.Specialty, null, "", null, null,
            starts[0] ?? today, new FiledHours(pattern, BankHolidayRule.NotStated, null, HoursStatus.Actual) { SaysBankHolidays = false, SaysModes = false }, new Dictionary<DateOnly, DayHours>())
        {
            IsPartial = true,
            KnownAs = known ? id : null,
        };
    }

    private (GatheredWeek Week, List<DateOnly?> Starts) Week(IEnumerable<ScheduleRow> rows)
    {
        var (week, starts) = (new GatheredWeek(), new List<DateOnly?>());
        var read = rows.Select(row => (Row: row, Rule: new ScheduleRule(today, _problems, _assumptions).Read(row))).Where(r => r.Rule is { Over: false }).ToList();
        var nights = read.SelectMany(r => r.Rule!.Value.Days.Select(day => ((day + 1) % 7, Until(r.Row)))).Where(n => n.Item2 is not null).ToHashSet();
        foreach (var (row, rule) in read)
        {
            starts.Add(rule!.Value.From);
            if (row.Value("description") == ScheduleRows.FromDayBefore && rule.Value.Days.All(day => nights.Contains((day, ScheduleTime.Clock(row.Value("closes_at")))))) continue;
            foreach (var session in Sessions(row))
                foreach (var day in rule.Value.Days)
                    week.Add(day, session);
        }
        return (week, starts);
    }

    private IReadOnlyList<Session> Sessions(ScheduleRow row)
    {
        var (opens, closes) = (row.Value("opens_at"), row.Value("closes_at"));
        var whole = Until(row) ?? (row.Value("description") == ScheduleRows.UntilMidnight && closes == "23:59" ? "24:00" : null);
        if (whole is null && midnightConfirmed && ScheduleTime.Clock(opens) == "00:00" && ScheduleTime.Clock(closes) == "00:00") whole = "24:00";
        if (ScheduleTime.TryRead(opens, whole ?? closes, out var hours, out var error))
        {
            if (whole is null && hours.Sessions.Any(s => s.RunsPastMidnight)) _assumptions.Add($"Line {row.Line}, {row.Service.InWords}: {opens} to {closes} closes before it opens: read as {hours.ToWords()}.");
            return whole is null ? closing.Read(hours).Sessions : hours.Sessions;
        }
        _problems.Add(row.Problem("closes_at", $"{row.Service.InWords}: {error}"));
        return [];
    }

    /// <summary>When an opening ends that was split at midnight.</summary>
    private static string? Until(ScheduleRow row) =>
        row.Value("description") is { } words && words.StartsWith(ScheduleRows.GoesOn, StringComparison.Ordinal) ? words[ScheduleRows.GoesOn.Length..].TrimEnd('.') : null;

    private static IEnumerable<string> General(List<ScheduleRow> rows)
    {
        if (rows.Count == 0) yield break;
        yield return "A schedule cannot speak of bank holidays or single dates: what the portal has of them stays, and a new service has not stated its bank holidays.";
        if (rows.Any(r => r.Service.Name.Length > 0)) yield return $"A schedule does not say specialty and setting: those of a new service are “{ServicePlan.NotStated}” and {ServicePlan.UsualSetting}.";
    }
}
