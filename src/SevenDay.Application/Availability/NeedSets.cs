using SevenDay.Application.Services;

namespace SevenDay.Application.Availability;

/// <summary>Some services, and those of them with each need: the rule of <see cref="NeedQueries"/>, 64 services at once.</summary>
internal sealed record NeedSets(ServiceSet Services, ServiceSet NoHours, ServiceSet Stale, ServiceSet Unconfirmed, ServiceSet NotSignedOff, ServiceSet NotStated)
{
    internal NeedCounts Counts => new(Services.Count, NoHours.Count, Stale.Count, Unconfirmed.Count, NotSignedOff.Count, NotStated.Count);

    /// <summary>Those without hours, or whose hours somebody should confirm.</summary>
    internal ServiceSet ToConfirm => NoHours.Or(Stale).Or(Unconfirmed);

    /// <param name="need">None means any need at all.</param>
    internal ServiceSet With(HoursNeed? need) => need is { } one ? Set(one) : ToConfirm.Or(NotSignedOff).Or(NotStated);

    internal IReadOnlyList<HoursNeed> Of(int place) => [.. Enum.GetValues<HoursNeed>().Where(need => Set(need)[place])];

    private ServiceSet Set(HoursNeed need) => need switch
    {
        HoursNeed.NoHours => NoHours,
        HoursNeed.Stale => Stale,
        HoursNeed.Unconfirmed => Unconfirmed,
        HoursNeed.NotSignedOff => NotSignedOff,
        _ => NotStated,
    };
}
