using SevenDay.Domain.Hours;

namespace SevenDay.Domain.Pathways;

/// <summary>One service open for longer on one day, and what that alone gains.</summary>
/// <param name="ServiceId">The service, closed in the whole stretch.</param>
/// <param name="Stretch">Within one day. All of it gains the same pathways, and it cannot be made longer on that day.</param>
/// <param name="Pathways">Those that would run in the stretch and do not now; never empty, in the order given.</param>
public sealed record Extension(Guid ServiceId, MinuteInterval Stretch, IReadOnlyList<Guid> Pathways)
{
    /// <summary>Service minutes added.</summary>
    public int MinutesAdded => Stretch.Length;

    /// <summary>Pathway minutes gained, all pathways together.</summary>
    public int MinutesGained => Stretch.Length * Pathways.Count;

    /// <summary>Pathway minutes gained from Saturday 00:00 to Monday 00:00.</summary>
    public int WeekendMinutesGained => Stretch.Start >= 5 * WeeklyHours.MinutesPerDay ? MinutesGained : 0;

    /// <summary>Pathway minutes gained for each service minute added: a whole number, because every minute gains the same pathways.</summary>
    public int GainedPerAdded => Pathways.Count;
}

/// <summary>Its place among all extensions.</summary>
/// <param name="Rank">1 for the best; equals share a rank and the next one is left out, as in 1, 1, 3.</param>
/// <param name="Extension">The extension.</param>
/// <param name="Instead">Other services that would gain the same pathways in the same stretch: any one of them is enough.</param>
/// <param name="EqualElsewhere">How many other extensions share the rank with other times or pathways.</param>
public sealed record RankedExtension(int Rank, Extension Extension, IReadOnlyList<Guid> Instead, int EqualElsewhere);
