namespace SevenDay.Domain.Hours;

/// <summary>
/// Judges declared hours on the scale of <see cref="ProvisionLevel"/>. Office hours are Monday to Friday, 8am to 6pm: the scale
/// names 9am to 5pm for level 0 and hours beyond 8am to 6pm for level 1, and what lies between is taken as level 0.
/// The weekday level of a service is the time of day at which it runs on at least three of Monday to Friday.
/// </summary>
public static class ProvisionLevels
{
    private const int Saturday = 5, Sunday = 6;

    private static readonly WeeklyHours Office = WeeklyHours.Parse("Mon-Fri 08:00-18:00");

    /// <summary>The level of one service: 0 to 3.</summary>
    public static ProvisionLevel OfService(WeeklyHours hours)
    {
        if (hours.IsClosed) return new(0, "It has no opening hours.");
        if (hours.Except(Office).IsClosed) return new(0, "It runs only from Monday to Friday, between 8am and 6pm.");
        var closed = Enumerable.Range(0, 7).Where(day => hours.MinutesOn(day) == 0).Select(day => WeekDays.Full[day]).ToList();
        if (closed.Count > 0) return new(1, $"It runs beyond Monday to Friday, 8am to 6pm, but not on {WordList.Join(closed)}.");
        var lacking = new[] { Saturday, Sunday }.Select(day => (Day: day, Lacks: LackedOn(hours, day))).Where(day => !day.Lacks.IsClosed)
            .Select(day => $"{WeekDays.Full[day.Day]} lacks {TimesOf(day.Lacks)}").ToList();
        return lacking.Count > 0
            ? new(2, $"It runs on all seven days, but {WordList.Join(lacking)} of the usual weekday hours.")
            : new(3, "It runs on Saturday and Sunday for all of its usual weekday hours.");
    }

    /// <summary>
    /// The level of one service with its functions: 0 to 3. Below level 3 its own hours decide, or where it declares none those in
    /// which all functions are present; level 3 asks that every function, too, runs at its weekday level at weekends.
    /// </summary>
    public static ProvisionLevel OfService(JudgedService service)
    {
        if (service.Hours is not { } hours) return new(0, service.Functions.Count == 0
            ? $"{service.Name} has no declared hours."
            : $"Nobody has declared hours of {Names(service.FunctionsUnknown)}, so nobody can say when all functions are present.");
        if (hours.IsClosed && service.Own is null) return new(0, "There is no time at which all of its functions are present.");
        var level = OfService(hours);
        if (service.Functions.Count == 0) return level;
        var because = BecauseOf([.. service.FunctionsBehind], [.. service.FunctionsUnknown]);
        if (level.Level < 3) return level with { Reason = string.Join(' ', new[] { level.Reason, because }.Where(part => part.Length > 0)) };
        return because.Length > 0
            ? new(2, $"It runs on Saturday and Sunday for all of its usual weekday hours, but not every function does. {because}")
            : new(3, $"{(service.Own is null ? "All" : "It and all")} {service.Functions.Count} of its functions run on Saturday and Sunday for all of their usual weekday hours.");
    }

    /// <summary>The level of services that make up one specialty together: 0 to 3.</summary>
    /// <param name="services">One without declared hours, or with a function without any, keeps the whole below level 3.</param>
    public static ProvisionLevel OfWhole(IReadOnlyList<JudgedService> services)
    {
        if (services.Count == 1) return OfService(services[0]);
        var together = Cover.AtLeast([.. services.Select(service => service.Hours).OfType<WeeklyHours>()], 1);
        var whole = OfService(together);
        if (whole.Level < 2) return whole with { Reason = $"Taken together: {char.ToLowerInvariant(whole.Reason[0])}{whole.Reason[1..]}" };
        var behind = services.SelectMany(service => service.Behind).ToList();
        var withFunctions = services.Any(service => service.Functions.Count > 0);
        return behind.Count == 0
            ? new(3, $"All {services.Count} {(withFunctions ? "and their functions " : "")}run on Saturday and Sunday for all of their usual weekday hours.")
            : new(2, $"Something runs on all seven days, but {NotReaching(behind)}");
    }

    /// <summary>The level of a pathway: 4 when every step, and the pathway itself, run at the weekday level at weekends.</summary>
    /// <param name="steps">In order; the hours are those of any service that meets the step.</param>
    public static ProvisionLevel OfPathway(IReadOnlyList<(string Name, WeeklyHours Hours)> steps)
    {
        if (steps.Count == 0) return new(0, "It has no steps.");
        var whole = steps.Aggregate(WeeklyHours.AlwaysOpen, (all, step) => all.Intersect(step.Hours));
        var level = whole.IsClosed ? new ProvisionLevel(0, "There is no time at which all of its steps run.") : OfService(whole);
        var behind = steps.Where(step => OfService(step.Hours).Level < 3).Select(step => step.Name).ToList();
        if (behind.Count > 0) return level with { Reason = $"{level.Reason} {NotReaching(behind)}" };
        return level.Level == 3 ? new(4, "Every step runs on Saturday and Sunday for all of its usual weekday hours, and so does the whole pathway.") : level;
    }

    /// <summary>Usual weekday hours that a day of the weekend lacks, on the Monday of a week.</summary>
    private static WeeklyHours LackedOn(WeeklyHours hours, int day)
    {
        var weekdays = Enumerable.Range(0, 5).Select(weekday => TimesOn(hours, weekday)).ToList();
        var usual = Cover.AtLeast(weekdays, 3);
        return (usual.IsClosed ? Cover.AtLeast(weekdays, 1) : usual).Except(TimesOn(hours, day));
    }

    /// <summary>The hours of one day, moved to Monday.</summary>
    private static WeeklyHours TimesOn(WeeklyHours hours, int day)
    {
        var (from, to) = (day * WeeklyHours.MinutesPerDay, (day + 1) * WeeklyHours.MinutesPerDay);
        return WeeklyHours.FromIntervals(hours.Intervals
            .Where(interval => interval.Start < to && interval.End > from)
            .Select(interval => new MinuteInterval(Math.Max(interval.Start, from) - from, Math.Min(interval.End, to) - from)));
    }

    private static string TimesOf(WeeklyHours onMonday) =>
        WordList.Join([.. onMonday.Intervals.Select(interval => $"{TimeWords.Time(interval.Start)} to {TimeWords.Time(interval.End)}")]);

    private static string BecauseOf(List<string> behind, List<string> unknown) => string.Join(' ', new[]
    {
        behind.Count > 0 ? NotReaching(behind) : "",
        unknown.Count > 0 ? $"Nobody has declared hours of {Names(unknown)}." : "",
    }.Where(sentence => sentence.Length > 0));

    private static string NotReaching(List<string> behind) => $"{Names(behind)} {(behind.Count == 1 ? "does" : "do")} not reach the weekday level at weekends.";

    private static string Names(IEnumerable<string> all)
    {
        var names = all.ToList();
        return WordList.Join(names.Count <= 4 ? names : [.. names.Take(3), $"{names.Count - 3} others"]);
    }
}
