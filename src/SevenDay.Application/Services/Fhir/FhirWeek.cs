using SevenDay.Application.Services.Export;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Services.Fhir;

/// <summary>
/// A week as available times. The days of the same opening stand together. One past midnight is split there, and the ids of its two
/// parts say that they belong together: “overnight-1” and “overnight-1-until”.
/// </summary>
internal static class FhirWeek
{
    internal static readonly string[] Days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    internal const string Opening = "opening-", Overnight = "overnight-", Until = "-until";

    internal static IEnumerable<AvailableTime> Of(WeekPattern? week)
    {
        if (week is null) yield break;
        var openings = Enumerable.Range(0, Days.Length).SelectMany(day => week[day].Sessions.Select(session => (Day: day, Session: session)))
            .GroupBy(o => o.Session, o => o.Day).OrderBy(o => o.Min()).ThenBy(o => o.Key.Opens);
        foreach (var (number, opening) in openings.Index())
        {
            var (session, days) = (opening.Key, opening.Order().ToList());
            if (session.IsAllDay) yield return new AvailableTime($"{Opening}{number + 1}", Names(days), true, null, null);
            else if (!session.RunsPastMidnight) yield return Time($"{Opening}{number + 1}", days, session.Opens, session.Closes);
            else
            {
                var id = $"{Overnight}{number + 1}";
                yield return Time(id, days, session.Opens, WeeklyHours.MinutesPerDay);
                yield return Time(id + Until, [.. days.Select(day => (day + 1) % Days.Length).Order()], 0, session.Closes - WeeklyHours.MinutesPerDay);
            }
        }
    }

    private static AvailableTime Time(string id, IReadOnlyList<int> days, int opens, int closes) =>
        new(id, Names(days), null, ClockText.Seconds(opens), ClockText.Seconds(closes));

    private static IReadOnlyList<string> Names(IEnumerable<int> days) => [.. days.Select(day => Days[day])];
}
