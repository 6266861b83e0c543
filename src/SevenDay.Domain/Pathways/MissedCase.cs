using SevenDay.Domain.Hours;

namespace SevenDay.Domain.Pathways;

/// <summary>A case of an audit that missed a time limit, beside the service it named.</summary>
/// <param name="ServiceId">The service.</param>
/// <param name="StartUtc">When the clock started.</param>
/// <param name="LimitMinutes">Elapsed minutes allowed from then, 1 or more.</param>
/// <param name="DeclaredOpenMinutes">Minutes of them in which the service had declared to be open on that very day; none when that was not known.</param>
public sealed record MissedCase(Guid ServiceId, DateTime StartUtc, int LimitMinutes, int? DeclaredOpenMinutes)
{
    /// <summary>
    /// Whether it fell in hours that would now be covered: the service had not declared a minute of the time allowed, has none
    /// in it by its usual week, and would have at least one with the hours added. That the service is open does not say that the limit would have been met.
    /// </summary>
    /// <param name="hours">By service, as they are; one that is not named is closed.</param>
    /// <param name="added">By service, what is added.</param>
    public bool IsCoveredBy(IReadOnlyDictionary<Guid, WeeklyHours> hours, IReadOnlyDictionary<Guid, WeeklyHours> added)
    {
        if (DeclaredOpenMinutes > 0 || !added.TryGetValue(ServiceId, out var extra)) return false;
        var allowed = Allowed();
        var isOpenNow = hours.TryGetValue(ServiceId, out var now) && !allowed.Intersect(now).IsClosed;
        return !isOpenNow && !allowed.Intersect(extra).IsClosed;
    }

    /// <summary>The time allowed as minutes of a usual week, by the clock on the wall.</summary>
    private WeeklyHours Allowed()
    {
        var (start, end) = (NhsCalendar.ToLocal(StartUtc), NhsCalendar.ToLocal(StartUtc.AddMinutes(LimitMinutes)));
        var minutes = (int)Math.Clamp((end - start).TotalMinutes, 1, WeeklyHours.MinutesPerWeek);
        var from = NhsCalendar.MinuteOfWeek(start);
        return WeeklyHours.FromIntervals([new(from, from + minutes)]);
    }
}
