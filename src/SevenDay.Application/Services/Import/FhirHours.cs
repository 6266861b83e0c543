using System.Text.Json;
using SevenDay.Application.Imports;
using SevenDay.Application.Services.Fhir;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Services.Import;

/// <summary>The hours of one HealthcareService: its usual week, closures, and what stands there in words.</summary>
internal sealed class FhirHours(int line, string who, ClosingAt2359 closing, bool midnightConfirmed)
{
    private readonly GatheredWeek _week = new();

    internal List<RowProblem> Problems { get; } = [];

    internal List<string> Assumptions { get; } = [];

    internal (FiledHours? Hours, IReadOnlyDictionary<DateOnly, DayHours> Dates) Read(JsonElement resource)
    {
        var times = resource.Objects("availableTime").ToList();
        var own = times.Count > 0 && times.All(t => IsOwn(t.Text("id")));
        foreach (var (at, time) in times.Index()) AddTime(at, time, times);
        var words = FhirExceptions.Read(resource.Text("availabilityExceptions"));
        foreach (var line in words.NotRead) Assumptions.Add($"{who}: “{line}” is words that cannot be read. Look whether it changes the hours, and enter it by hand.");
        var dates = new FhirClosures(who, Assumptions).Read(resource);
        foreach (var (date, hours) in words.Dates) dates[date] = hours;
        return (Week(own, words), dates);
    }

    private FiledHours? Week(bool own, ReadExceptions words)
    {
        if (_week.IsEmpty && !words.ClosedWeek)
        {
            if (Problems.Count == 0) Assumptions.Add($"{who}: the file has no hours for it.");
            return null;
        }
        if (!_week.TryRead(joined: !own, out var week, out var error))
        {
            Problems.Add(new RowProblem(line, "availableTime", "", $"{who}: {error}"));
            return null;
        }
        if (!own && _week.Missing.Length > 0) Assumptions.Add($"{who}: the file has no hours for {_week.Missing}: read as closed.");
        return new FiledHours(week, words.Rule ?? BankHolidayRule.NotStated, words.OwnHours, HoursStatus.Actual) { SaysBankHolidays = words.Rule is not null, SaysModes = false };
    }

    private void AddTime(int at, JsonElement time, List<JsonElement> all)
    {
        var id = time.Text("id");
        if (id.StartsWith(FhirWeek.Overnight, StringComparison.Ordinal) && id.EndsWith(FhirWeek.Until, StringComparison.Ordinal) && all.Any(t => t.Text("id") + FhirWeek.Until == id)) return;
        var days = Days(at, time);
        if (days.Count == 0 || Opening(at, time) is not { } session) return;
        var rest = id.StartsWith(FhirWeek.Overnight, StringComparison.Ordinal) ? all.FirstOrDefault(t => t.Text("id") == id + FhirWeek.Until) : default;
        if (rest.ValueKind == JsonValueKind.Object && FhirTimeOfDay.TryRead(rest.Text("availableEndTime"), out var until, out _))
            session = new Session(session.Opens, WeeklyHours.MinutesPerDay + until);
        foreach (var day in days) _week.Add(day, session);
    }

    private List<int> Days(int at, JsonElement time)
    {
        var names = time.Many("daysOfWeek").Select(d => d.ToString()).ToList();
        if (names.Count == 0) Refuse(at, "daysOfWeek", "", "The opening names no day of the week. Name its days, such as mon and tue.");
        foreach (var name in names.Where(n => !FhirWeek.Days.Contains(n))) Refuse(at, "daysOfWeek", name, "Name days as mon, tue, wed, thu, fri, sat and sun.");
        return [.. names.Select(n => Array.IndexOf(FhirWeek.Days, n)).Where(d => d >= 0)];
    }

    private Session? Opening(int at, JsonElement time)
    {
        if (time.Truth("allDay") == true) return new Session(0, WeeklyHours.MinutesPerDay);
        var (start, end) = (time.Text("availableStartTime"), time.Text("availableEndTime"));
        if (!FhirTimeOfDay.TryRead(start, out var opens, out var error)) return Refuse(at, "availableStartTime", start, error);
        if (!FhirTimeOfDay.TryRead(end, out var closes, out error)) return Refuse(at, "availableEndTime", end, error);
        if (opens == WeeklyHours.MinutesPerDay) return Refuse(at, "availableStartTime", start, "It opens at midnight at the end of the day. Write 00:00:00 on the next day.");
        if (opens == closes && opens == 0 && midnightConfirmed) closes = WeeklyHours.MinutesPerDay;
        if (opens == closes) return Refuse(at, "availableEndTime", end, "It opens and closes at the same time. For 24 hours set allDay; if 00:00 to 00:00 means 24 hours, say so and read the file again.");
        var session = closing.Read(new Session(opens, closes > opens ? closes : closes + WeeklyHours.MinutesPerDay));
        if (!DayHours.TryParse(session.ToString(), out _, out error)) return Refuse(at, "availableEndTime", $"{start} to {end}", error);
        if (session.RunsPastMidnight) Assumptions.Add($"{who}: {start} to {end} closes before it opens, which FHIR R4 leaves open: read as {session.ToWords()}.");
        return session;
    }

    private Session? Refuse(int at, string member, string value, string message)
    {
        Problems.Add(new RowProblem(line, $"availableTime[{at}].{member}", value, $"{who}: {message}"));
        return null;
    }

    private static bool IsOwn(string id) => id.StartsWith(FhirWeek.Opening, StringComparison.Ordinal) || id.StartsWith(FhirWeek.Overnight, StringComparison.Ordinal);
}
