using System.Text.RegularExpressions;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Services.Import;

/// <summary>A time of a schedule: 09:00, 09:00:00, 09:00Z or 09:00+01:00.</summary>
internal static partial class ScheduleTime
{
    internal static bool HasZone(string text) => Zone().IsMatch(text);

    /// <summary>The time on the clock as it stands there.</summary>
    internal static string Clock(string text) => text.Length >= 5 ? text[..5] : text;

    internal static bool TryRead(string opens, string closes, out DayHours hours, out string error)
    {
        foreach (var text in new[] { opens, closes })
            if (!Form().IsMatch(text))
            {
                hours = DayHours.Closed;
                error = text.Length == 0 ? "Give opens_at and closes_at." : $"{text} is not a time. Write hours and minutes, such as 08:30.";
                return false;
            }
        return DayHours.TryParse($"{Clock(opens)}-{Clock(closes)}", out hours, out error);
    }

    [GeneratedRegex(@"(Z|[+-]\d{2}:?\d{2})$", RegexOptions.IgnoreCase)]
    private static partial Regex Zone();

    [GeneratedRegex(@"^\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$", RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
