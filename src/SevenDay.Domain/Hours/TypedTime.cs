using System.Globalization;
using System.Text.RegularExpressions;

namespace SevenDay.Domain.Hours;

/// <summary>A time as typed. One without am, pm or a leading zero leaves open which half of the day it means.</summary>
internal readonly partial record struct TypedTime(int Minute, TypedTime.Half Meant)
{
    private const int HalfDay = 720;
    private const int Day = WeeklyHours.MinutesPerDay;

    public enum Half
    {
        Clock,
        Morning,
        Afternoon,
        Unknown,
    }

    public int AsMinute(bool closing) => Minute == 0 && closing ? Day : Minute;

    public static bool TryRead(string? text, out TypedTime time)
    {
        text = (text ?? "").Trim().ToLowerInvariant();
        time = default;
        if (text is "noon" or "midday" or "midnight")
        {
            time = Named(text);
            return true;
        }

        var match = Form().Match(text);
        return match.Success && TryRead(match, out time);
    }

    /// <summary>Chooses the half of the day that makes the more likely opening.</summary>
    public static bool TryJoin(TypedTime from, TypedTime to, out Session session, out string error)
    {
        var closes = to.AsMinute(closing: true);
        var opens = from.Minute + (from.Meant == Half.Unknown && MeansAfternoon(from.Minute, to, closes) ? HalfDay : 0);
        var on24HourClock = from.Meant == Half.Clock && opens > HalfDay;
        if (to.Meant == Half.Unknown && !on24HourClock && closes <= opens && closes <= HalfDay && closes + HalfDay > opens)
        {
            closes += HalfDay;
        }

        if (closes == opens)
        {
            session = default;
            error = $"{TimeWords.Time(opens)} to {TimeWords.Time(closes)} opens and closes at the same time. For all day write 24 hours.";
            return false;
        }

        session = new(opens, closes > opens ? closes : closes + Day);
        error = "";
        return true;
    }

    // 2-6pm is one afternoon, 10-2am one night, and nobody writes 1-5 for the small hours; but 9-5pm starts in the morning.
    private static bool MeansAfternoon(int opens, TypedTime to, int closes) => opens < HalfDay && to.Meant switch
    {
        Half.Unknown => opens < 6 * 60,
        Half.Afternoon => opens < 7 * 60 && opens + HalfDay < closes,
        Half.Morning => closes < opens,
        _ => false,
    };

    private static bool TryRead(Match match, out TypedTime time)
    {
        time = default;
        var hour = Number(match, "hour");
        var minute = match.Groups["minute"].Success ? Number(match, "minute") : 0;
        var half = match.Groups["half"].Value.Replace(".", "");
        if (minute > 59 || hour > 24 || (hour == 24 && minute > 0) || (half.Length > 0 && hour is 0 or > 12))
        {
            return false;
        }

        time = half switch
        {
            "am" => new(hour % 12 * 60 + minute, Half.Morning),
            "pm" => new((hour % 12 + 12) * 60 + minute, Half.Afternoon),
            "noon" or "midday" or "midnight" => Named(half),
            _ => new(hour * 60 + minute, IsBare(match, hour) ? Half.Unknown : Half.Clock),
        };
        return half is not ("noon" or "midday" or "midnight") || (hour == 12 && minute == 0);
    }

    private static TypedTime Named(string name) =>
        name == "midnight" ? new(0, Half.Clock) : new(HalfDay, Half.Afternoon);

    // 0830 and 08:30 are on the 24-hour clock; 8 and 8.30 need not be.
    private static bool IsBare(Match match, int hour) => hour is > 0 and <= 12 && match.Groups["hour"].Value[0] != '0'
        && (match.Groups["hour"].Length + match.Groups["minute"].Length < 4 || match.Value.Contains('.') || match.Value.Contains(':'));

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<hour>\d{1,2})(\s*[:.]?\s*(?<minute>\d{2}))?\s*(?<half>am|pm|a\.m\.?|p\.m\.?|noon|midday|midnight)?$")]
    private static partial Regex Form();
}
