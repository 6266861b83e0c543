using SevenDay.Application.Services;

namespace SevenDay.Application.Tests.Services;

internal static class Typed
{
    /// <summary>Eight days separated by “|”: “8am-6pm;7pm-8pm”, “24h”, “closed”, and for the last also “sunday”, “usual” or “”.</summary>
    internal static IReadOnlyList<TypedDay> Week(string days) => [.. days.Split('|').Select(Day)];

    internal static IReadOnlyList<TypedDay> Weekdays(string hours) => Week(string.Join('|', Enumerable.Repeat(hours, 5)) + "|closed|closed|closed");

    internal static TypedDay Day(string day) => day switch
    {
        "24h" => new(DayMode.AllDay, []),
        "closed" => TypedDay.Closed,
        "sunday" => new(DayMode.AsSunday, []),
        "usual" => new(DayMode.AsNormal, []),
        "" => new(DayMode.NotStated, []),
        _ => new(DayMode.Times, [.. day.Split(';').Select(p => new TypedPeriod(p.Split('-')[0], p.Split('-')[1]))]),
    };
}
