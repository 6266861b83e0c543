using SevenDay.Domain.Hours;

namespace SevenDay.Domain.Pathways;

/// <summary>A case of an audit that missed a time limit, beside the service it named.</summary>
/// <param name="ServiceId">The service.</param>
/// <param name="StartUtc">When the case began: the clock of its limit started.</param>
/// <param name="WasOpenThroughout">Whether the service had declared to be open for all of the time allowed on that very day.</param>
public sealed record MissedCase(Guid ServiceId, DateTime StartUtc, bool WasOpenThroughout = false)
{
    /// <summary>
    /// Whether it fell in hours that would now be covered: it began at a minute of the local week at which the service is closed and
    /// would be open with the hours added. That a service is open does not say that the limit would have been met.
    /// </summary>
    /// <param name="hours">By service, as they are; one that is not named is closed.</param>
    /// <param name="added">By service, what is added.</param>
    public bool IsCoveredBy(IReadOnlyDictionary<Guid, WeeklyHours> hours, IReadOnlyDictionary<Guid, WeeklyHours> added)
    {
        if (WasOpenThroughout) return false;
        var minute = NhsCalendar.MinuteOfWeek(NhsCalendar.ToLocal(StartUtc));
        return IsOpen(added) && !IsOpen(hours);

        bool IsOpen(IReadOnlyDictionary<Guid, WeeklyHours> of) => of.TryGetValue(ServiceId, out var week) && week.IsOpenAt(minute);
    }
}
