using SevenDay.Domain.Hours;

namespace SevenDay.Domain.Pathways;

/// <summary>Finds when a pathway is closed and no single service could help.</summary>
internal static class StuckSteps
{
    public static IReadOnlyList<ClosedTogether> Of(
        IReadOnlyList<PathwayMap> pathways, IReadOnlyDictionary<Guid, WeeklyHours> hours, IEnumerable<Gain> gains, WeeklyHours within)
    {
        var helped = gains.ToLookup(gain => gain.Pathway, gain => gain.Hours);
        return [.. pathways.SelectMany(pathway => Of(pathway, hours, helped[pathway.Id], within))
            .OrderByDescending(stuck => stuck.Hours.TotalMinutes)];
    }

    private static IEnumerable<ClosedTogether> Of(
        PathwayMap pathway, IReadOnlyDictionary<Guid, WeeklyHours> hours, IEnumerable<WeeklyHours> helped, WeeklyHours within)
    {
        var steps = pathway.Steps.Select(step => (step.Name, Hours: step.With(hours))).ToList();
        if (steps.Count == 0)
        {
            return [];
        }

        var whole = steps.Aggregate(within, (all, step) => all.Intersect(step.Hours));
        var stuck = helped.Aggregate(within.Except(whole), (left, help) => left.Except(help));
        return Pieces(stuck, steps.Select(step => step.Hours))
            .GroupBy(piece => string.Join(',', Closed(piece.Start)))
            .Select(group => new ClosedTogether(
                pathway.Id, [.. Closed(group.First().Start).Select(at => steps[at].Name)], WeeklyHours.FromIntervals(group)));

        IEnumerable<int> Closed(int minute) => Enumerable.Range(0, steps.Count).Where(at => !steps[at].Hours.IsOpenAt(minute));
    }

    private static IEnumerable<MinuteInterval> Pieces(WeeklyHours stuck, IEnumerable<WeeklyHours> steps)
    {
        var cuts = steps.Append(stuck).SelectMany(week => week.Intervals).SelectMany(open => new[] { open.Start, open.End })
            .Append(0).Append(WeeklyHours.MinutesPerWeek).Distinct().Order().ToList();
        return cuts.Zip(cuts.Skip(1), (start, end) => new MinuteInterval(start, end)).Where(piece => stuck.IsOpenAt(piece.Start));
    }
}
