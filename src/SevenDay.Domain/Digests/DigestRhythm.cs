namespace SevenDay.Domain.Digests;

/// <summary>How often a digest goes out.</summary>
public enum DigestRhythm
{
    /// <summary>On Mondays.</summary>
    Weekly,

    /// <summary>On the first day of a month.</summary>
    Monthly,
}

/// <summary>The days of digests.</summary>
public static class DigestCalendar
{
    /// <summary>The last day, this one included, on which a digest is due.</summary>
    public static DateOnly LastDue(this DigestRhythm rhythm, DateOnly day) =>
        rhythm == DigestRhythm.Monthly ? new DateOnly(day.Year, day.Month, 1) : day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    /// <summary>The first day after this one on which a digest is due.</summary>
    public static DateOnly NextDue(this DigestRhythm rhythm, DateOnly day) =>
        rhythm == DigestRhythm.Monthly ? rhythm.LastDue(day).AddMonths(1) : rhythm.LastDue(day).AddDays(7);

    /// <summary>
    /// The day after which changes belong into a digest. It follows on from the one before, so that none is lost where digests were missed,
    /// and is a whole week or month at least.
    /// </summary>
    /// <param name="rhythm">How often.</param>
    /// <param name="due">The day it is due.</param>
    /// <param name="startedOn">The day the person asked for digests.</param>
    /// <param name="lastUntil">The last day that an earlier digest told of.</param>
    public static DateOnly Since(this DigestRhythm rhythm, DateOnly due, DateOnly startedOn, DateOnly? lastUntil)
    {
        var regular = (rhythm == DigestRhythm.Monthly ? due.AddMonths(-1) : due.AddDays(-7)).AddDays(-1);
        var from = lastUntil >= startedOn ? lastUntil.Value : startedOn;
        return from < regular ? from : regular;
    }
}
