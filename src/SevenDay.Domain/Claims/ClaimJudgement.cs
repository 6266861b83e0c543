namespace SevenDay.Domain.Claims;

/// <summary>Which way values have to lie for a claim to hold.</summary>
public enum ClaimSide
{
    AtLeast,
    AtMost,
}

/// <summary>What has to agree with a claim.</summary>
public enum ClaimScope
{
    /// <summary>The latest value.</summary>
    Latest,

    /// <summary>The value of the day it was made and every later one, for what is said to be so consistently.</summary>
    Every,
}

/// <summary>How a claim stands to the data.</summary>
public enum ClaimState
{
    NoData,
    Supported,
    Contradicted,
}

/// <summary>A value that speaks for or against a claim.</summary>
/// <param name="On">First day of its period.</param>
public sealed record ClaimPoint(DateOnly On, bool Agrees);

/// <summary>What the data said on the day of a claim, and what they have said since.</summary>
/// <param name="Then">The latest value that began on the day or in the year before it; none without one.</param>
/// <param name="Latest">The latest value at all, of the day or later.</param>
/// <param name="Since">Values that began after the day.</param>
/// <param name="Against">Those of them that do not agree.</param>
public sealed record ClaimJudgement(ClaimState State, ClaimPoint? Then, ClaimPoint? Latest, int Since, int Against)
{
    /// <summary>A value older than this says nothing of the day.</summary>
    private const int DaysBefore = 366;

    /// <param name="madeOn">Day of the claim.</param>
    /// <param name="scope">What has to agree.</param>
    /// <param name="points">In any order.</param>
    public static ClaimJudgement Of(DateOnly madeOn, ClaimScope scope, IEnumerable<ClaimPoint> points)
    {
        var ordered = points.OrderBy(p => p.On).ToList();
        var then = ordered.LastOrDefault(p => p.On <= madeOn && p.On.DayNumber > madeOn.DayNumber - DaysBefore);
        var since = ordered.FindAll(p => p.On > madeOn);
        var latest = since.LastOrDefault() ?? then;
        var against = since.Count(p => !p.Agrees);
        var holds = scope == ClaimScope.Latest ? latest?.Agrees : then?.Agrees != false && against == 0;
        return new ClaimJudgement(latest is null ? ClaimState.NoData : holds == true ? ClaimState.Supported : ClaimState.Contradicted, then, latest, since.Count, against);
    }
}
