using SevenDay.Domain.Hours;

namespace SevenDay.Domain.Pathways;

/// <summary>What added hours do to a pathway. Hours are only ever added, so no figure is negative.</summary>
public sealed record PathwayChange(PathwayAvailability Before, PathwayAvailability After)
{
    /// <summary>Pathway minutes gained from Monday 00:00 to Saturday 00:00.</summary>
    public int WeekdayMinutesGained => After.Hours.WeekdayMinutes - Before.Hours.WeekdayMinutes;

    /// <summary>Pathway minutes gained from Saturday 00:00 to Monday 00:00.</summary>
    public int WeekendMinutesGained => After.Hours.WeekendMinutes - Before.Hours.WeekendMinutes;

    /// <summary>A pathway before and after some of its services open for longer.</summary>
    /// <param name="pathway">The pathway.</param>
    /// <param name="hours">By service, as they are; one that is not named is closed.</param>
    /// <param name="added">By service, what is added; hours in which it is open already change nothing.</param>
    public static PathwayChange Of(
        PathwayMap pathway, IReadOnlyDictionary<Guid, WeeklyHours> hours, IReadOnlyDictionary<Guid, WeeklyHours> added)
    {
        var after = hours.ToDictionary();
        foreach (var (service, extra) in added)
        {
            after[service] = after.TryGetValue(service, out var now) ? now.Union(extra) : extra;
        }

        return new(pathway.With(hours), pathway.With(after));
    }
}
