using SevenDay.Domain.Measures;

namespace SevenDay.Application.Measures;

internal static class WeekParts
{
    /// <summary>Reads weekday or weekend; nothing, or “all”, is the whole week.</summary>
    internal static bool TryParse(string? text, out WeekPart part)
    {
        (var known, part) = text?.Trim().ToLowerInvariant() switch
        {
            null or "" or "all" => (true, WeekPart.All),
            "weekday" => (true, WeekPart.Weekday),
            "weekend" => (true, WeekPart.Weekend),
            _ => (false, WeekPart.All),
        };
        return known;
    }
}
