using System.Globalization;
using System.Text.RegularExpressions;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Services.Import;

/// <summary>A FHIR time. The last second of a day is how its end is written, because 24:00 is no time.</summary>
internal static partial class FhirTimeOfDay
{
    internal static bool TryRead(string text, out int minute, out string error)
    {
        (minute, error) = (0, "");
        if (Time().Match(text) is not { Success: true } match)
        {
            error = text.Length == 0 ? "Give a start and an end, or set allDay." : $"{text} is not a FHIR time. Write hours, minutes and seconds, such as 08:30:00.";
            return false;
        }
        var (hour, minutes) = (Number(match, "hour"), Number(match, "minute"));
        var second = match.Groups["second"].Success ? Number(match, "second") : 0;
        if (hour > 23 || minutes > 59 || second > 60)
            error = hour == 24 ? $"{text} is not a FHIR time. For midnight at the end of the day write 23:59:59." : $"{text} is not a time: hours go from 00 to 23, minutes from 00 to 59.";
        else if ((hour, minutes, second) == (23, 59, 59)) minute = WeeklyHours.MinutesPerDay;
        else if (second != 0) error = $"{text} has seconds. Hours are kept to the minute.";
        else minute = hour * 60 + minutes;
        return error.Length == 0;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<hour>\d{2}):(?<minute>\d{2})(:(?<second>\d{2})(\.0+)?)?$")]
    private static partial Regex Time();
}
