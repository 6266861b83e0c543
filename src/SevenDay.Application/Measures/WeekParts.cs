using SevenDay.Domain.Measures;

namespace SevenDay.Application.Measures;

public static class WeekParts
{
    /// <summary>“weekday”, “Monday”, “whole week”.</summary>
    public static string InWords(this WeekPart part) => part switch
    {
        WeekPart.All => "whole week",
        >= WeekPart.Monday => part.ToString(),
        _ => part.ToString().ToLowerInvariant(),
    };

    /// <summary>The days that the part stands for; empty for the whole week and single days.</summary>
    public static string Days(this WeekPart part) => part switch
    {
        WeekPart.Weekday => "Monday to Friday",
        WeekPart.Weekend => "Saturday and Sunday",
        WeekPart.Midweek => "Tuesday to Thursday",
        _ => "",
    };

    /// <summary>Reads weekday, weekend, midweek or the name of a day; nothing, or “all”, is the whole week. Numbers that stand for names are refused.</summary>
    internal static bool TryParse(string? text, out WeekPart part)
    {
        part = WeekPart.All;
        var name = text?.Trim() ?? "";
        return name.Length == 0 || (char.IsAsciiLetter(name[0]) && Enum.TryParse(name, ignoreCase: true, out part) && Enum.IsDefined(part));
    }
}
