using SevenDay.Domain.Hours;
using SevenDay.Domain.Pathways;

namespace SevenDay.Domain.Services;

/// <summary>When all functions of a service are present at once: a service of functions runs as a pathway does, when every part of it runs.</summary>
/// <param name="Hours">The minutes of the week in which all are present, and the service itself is open if it declares hours.</param>
/// <param name="HoldsBack">The one whose extension alone would give most weekend minutes; none when no single one gives any.</param>
/// <param name="WeekendMinutesGained">Minutes from Saturday to Sunday gained if only that one ran 24/7.</param>
/// <param name="ClosedTogether">When no single one helps: those absent together in most of the weekend; empty when all are always present then.</param>
public sealed record FunctionsTogether(WeeklyHours Hours, string? HoldsBack, int WeekendMinutesGained, IReadOnlyList<string> ClosedTogether)
{
    /// <summary>What the service itself is called among its functions.</summary>
    public const string TheServiceItself = "the service itself";

    /// <summary>Works it out. Without functions nothing is present.</summary>
    /// <param name="functions">Name and hours of each.</param>
    /// <param name="own">What the service itself declares; none when it declares nothing.</param>
    public static FunctionsTogether Of(IReadOnlyList<(string Name, WeeklyHours Hours)> functions, WeeklyHours? own)
    {
        IReadOnlyList<(string Name, WeeklyHours Hours)> all = own is null || functions.Count == 0 ? functions : [.. functions, (TheServiceItself, own)];
        var together = PathwayHours.Of(all);
        return together.WeakestAtWeekends is { } weakest
            ? new(together.Hours, weakest.Name, weakest.WeekendMinutesGainedIfAlwaysOpen, [])
            : new(together.Hours, null, 0, LongestAbsence(all));
    }

    private static IReadOnlyList<string> LongestAbsence(IReadOnlyList<(string Name, WeeklyHours Hours)> all)
    {
        var parts = all.Select(part => (part.Name, part.Hours, Id: Guid.CreateVersion7())).ToList();
        var whole = new PathwayMap(Guid.Empty, "", [.. parts.Select(part => new StepMap(part.Name, [part.Id]))]);
        return NextHours.Of([whole], parts.ToDictionary(part => part.Id, part => part.Hours), weekendOnly: true).Stuck.FirstOrDefault()?.Steps ?? [];
    }
}
