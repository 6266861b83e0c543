using System.Globalization;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Services.Export;

/// <summary>The table “schedule” of Open Referral UK: a row for each opening of each day.</summary>
internal static class ScheduleRows
{
    internal static readonly string[] Columns = ["id", "service_id", "valid_from", "freq", "interval", "byday", "opens_at", "closes_at", "description"];

    internal static readonly string[] Days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    internal const string UntilMidnight = "Closes at midnight.";

    /// <summary>Before the time at which an opening that was split ends.</summary>
    internal const string GoesOn = "Goes on the next day until ";

    internal const string FromDayBefore = "Goes on from the day before.";

    internal static FileText Csv { get; } = new(
        ServiceTable.Line(Columns), record => record.Hours is { } hours ? string.Concat(Rows(record.Service.Id, hours).Select(ServiceTable.Line)) : "");

    private static IEnumerable<IEnumerable<object?>> Rows(Guid service, HoursOnRecord hours)
    {
        var number = 0;
        for (var day = 0; day < Days.Length; day++)
            foreach (var session in hours.Declared.Week[day].Sessions)
                foreach (var (at, opens, closes, description) in Split(day, session))
                    yield return
                    [
                        $"{service}-{++number}", service.ToString(), hours.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "WEEKLY", "1",
                        Days[at], opens, closes, description,
                    ];
    }

    private static IEnumerable<(int Day, string Opens, string Closes, string Description)> Split(int day, Session session)
    {
        var opens = ClockText.Minutes(session.Opens);
        if (!session.RunsPastMidnight)
        {
            var midnight = session.Closes == WeeklyHours.MinutesPerDay;
            yield return (day, opens, midnight ? "23:59" : ClockText.Minutes(session.Closes), midnight ? UntilMidnight : "");
            yield break;
        }
        var until = ClockText.Minutes(session.Closes);
        yield return (day, opens, "23:59", GoesOn + until + ".");
        yield return ((day + 1) % Days.Length, "00:00", until, FromDayBefore);
    }
}
