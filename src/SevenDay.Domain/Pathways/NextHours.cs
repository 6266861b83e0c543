using SevenDay.Domain.Hours;

namespace SevenDay.Domain.Pathways;

/// <summary>Which single service, open for longer, gains most pathway hours for each hour it adds.</summary>
/// <param name="Extensions">Every one that gains anything, the best first.</param>
/// <param name="Stuck">Where no single one helps, the longest first.</param>
public sealed record NextHours(IReadOnlyList<RankedExtension> Extensions, IReadOnlyList<ClosedTogether> Stuck)
{
    private static readonly WeeklyHours Weekend =
        WeeklyHours.FromIntervals([new(5 * WeeklyHours.MinutesPerDay, WeeklyHours.MinutesPerWeek)]);

    /// <summary>
    /// Looks at all pathways together. A service gains a pathway in the minutes in which every closed step of it is one that the
    /// service meets. Ranked by pathway minutes for each service minute, then by weekend minutes gained, then by minutes gained.
    /// </summary>
    /// <param name="pathways">All of them: an extension counts what it gains in each.</param>
    /// <param name="hours">By service; one that is not named is closed.</param>
    /// <param name="weekendOnly">Look from Saturday 00:00 to Monday 00:00 only.</param>
    public static NextHours Of(IReadOnlyList<PathwayMap> pathways, IReadOnlyDictionary<Guid, WeeklyHours> hours, bool weekendOnly)
    {
        var within = weekendOnly ? Weekend : WeeklyHours.AlwaysOpen;
        var gains = pathways.SelectMany(pathway => GainsOf(pathway, hours, within)).ToList();
        var extensions = gains.GroupBy(gain => gain.Service).SelectMany(ExtensionsOf);
        return new(ExtensionRanking.Of(extensions), StuckSteps.Of(pathways, hours, gains, within));
    }

    private static IEnumerable<Gain> GainsOf(PathwayMap pathway, IReadOnlyDictionary<Guid, WeeklyHours> hours, WeeklyHours within)
    {
        var steps = pathway.Steps.Select(step => (step.ServiceIds, Hours: step.With(hours))).ToList();
        var closed = within.Except(AllOf(steps.Select(step => step.Hours)));
        return pathway.ServiceIds
            .Select(id => new Gain(id, pathway.Id, closed.Intersect(AllOf(steps.Where(step => !step.ServiceIds.Contains(id)).Select(step => step.Hours)))))
            .Where(gain => !gain.Hours.IsClosed);
    }

    // A stretch ends at midnight or where another pathway begins or ceases to gain, so neighbours on a day never gain the same.
    private static IEnumerable<Extension> ExtensionsOf(IGrouping<Guid, Gain> ofService)
    {
        var cuts = ofService.SelectMany(gain => gain.Hours.Intervals).SelectMany(open => new[] { open.Start, open.End })
            .Concat(Enumerable.Range(0, 8).Select(day => day * WeeklyHours.MinutesPerDay)).Distinct().Order().ToList();
        return cuts.Zip(cuts.Skip(1), (start, end) => new Extension(
                ofService.Key, new(start, end), [.. ofService.Where(gain => gain.Hours.IsOpenAt(start)).Select(gain => gain.Pathway)]))
            .Where(extension => extension.Pathways.Count > 0);
    }

    private static WeeklyHours AllOf(IEnumerable<WeeklyHours> hours) =>
        hours.Aggregate(WeeklyHours.AlwaysOpen, (all, next) => all.Intersect(next));
}

/// <summary>The minutes in which one service alone would make one pathway run.</summary>
internal readonly record struct Gain(Guid Service, Guid Pathway, WeeklyHours Hours);
