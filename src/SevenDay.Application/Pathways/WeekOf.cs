using SevenDay.Domain.Hours;

namespace SevenDay.Application.Pathways;

/// <summary>Weekly hours as a page or a program reads them.</summary>
/// <param name="Text">The exact form, such as <c>Mon-Fri 08:00-18:00</c>.</param>
/// <param name="Words">The same for people.</param>
/// <param name="Open">Open stretches in minutes of the week, Monday 00:00 being 0.</param>
public sealed record WeekOf(string Text, string Words, int WeekdayMinutes, int WeekendMinutes, IReadOnlyList<(int Start, int End)> Open)
{
    internal static WeekOf Hours(WeeklyHours hours) => new(
        hours.ToString(), hours.ToWords(), hours.WeekdayMinutes, hours.WeekendMinutes, [.. hours.Intervals.Select(i => (i.Start, i.End))]);
}
