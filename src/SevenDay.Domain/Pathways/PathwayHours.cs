using SevenDay.Domain.Hours;

namespace SevenDay.Domain.Pathways;

/// <summary>When a whole pathway runs, and what each step costs it.</summary>
/// <param name="Hours">The minutes in which every step is open.</param>
/// <param name="Steps">In the order given.</param>
public sealed record PathwayAvailability(WeeklyHours Hours, IReadOnlyList<StepAvailability> Steps)
{
    /// <summary>The step that costs most weekend minutes, the first of equals; null when none costs any.</summary>
    public StepAvailability? WeakestAtWeekends => Steps
        .Where(step => step.WeekendMinutesGainedIfAlwaysOpen > 0)
        .MaxBy(step => step.WeekendMinutesGainedIfAlwaysOpen);
}

/// <summary>One step of a pathway.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Hours">The minutes in which any of its services is open.</param>
/// <param name="WeekendMinutesGainedIfAlwaysOpen">Minutes from Saturday to Sunday that the pathway would gain if only this step ran 24/7.</param>
/// <param name="MinutesGainedIfAlwaysOpen">The same over the whole week.</param>
public sealed record StepAvailability(
    string Name, WeeklyHours Hours, int WeekendMinutesGainedIfAlwaysOpen, int MinutesGainedIfAlwaysOpen);

/// <summary>A pathway runs when all its steps do.</summary>
public static class PathwayHours
{
    /// <summary>The hours of a pathway. Without steps it is closed.</summary>
    public static PathwayAvailability Of(IReadOnlyList<(string Name, WeeklyHours Hours)> steps)
    {
        if (steps.Count == 0)
        {
            return new(WeeklyHours.Closed, []);
        }

        var whole = AllOf(steps.Select(step => step.Hours));
        return new(whole, [.. steps.Select((step, index) =>
        {
            var others = AllOf(steps.Where((_, other) => other != index).Select(other => other.Hours));
            return new StepAvailability(
                step.Name,
                step.Hours,
                others.WeekendMinutes - whole.WeekendMinutes,
                others.TotalMinutes - whole.TotalMinutes);
        })]);
    }

    private static WeeklyHours AllOf(IEnumerable<WeeklyHours> hours) =>
        hours.Aggregate(WeeklyHours.AlwaysOpen, (all, next) => all.Intersect(next));
}
