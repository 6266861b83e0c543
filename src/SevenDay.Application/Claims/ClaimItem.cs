using SevenDay.Domain.Claims;

namespace SevenDay.Application.Claims;

/// <summary>A public claim with what the data say of it.</summary>
/// <param name="Evidence">What can bear it out, in words.</param>
/// <param name="Asks">What the data have to show, in words.</param>
/// <param name="MeasureCode">The measure to look at; none for an audit criterion.</param>
/// <param name="OdsCode">Whose values they are.</param>
/// <param name="Days">all, weekday or weekend.</param>
/// <param name="AuditId">The latest round with results; none for a measure.</param>
/// <param name="Then">What the data said on the day, in words.</param>
/// <param name="Now">What they say now, in words.</param>
/// <param name="Later">How many later values agree, in words.</param>
public sealed record ClaimItem(
    Guid Id, long Version, string Words, string Source, DateOnly MadeOn, string Evidence, string Asks, string? MeasureCode, string? OdsCode, string Days, Guid? AuditId,
    DateOnly? WithdrawnOn, string? WithdrawnBecause, bool IsIllustrative, ClaimState State, string Then, string Now, string Later)
{
    public bool IsWithdrawn => WithdrawnOn is not null;
}

/// <summary>How claims stand that have not been withdrawn.</summary>
public sealed record ClaimCounts(int Supported, int Contradicted, int NoData)
{
    public int Total => Supported + Contradicted + NoData;

    internal static ClaimCounts Of(IEnumerable<ClaimEvidence> claims)
    {
        var states = claims.Select(c => c.Judge().State).ToLookup(s => s);
        return new(states[ClaimState.Supported].Count(), states[ClaimState.Contradicted].Count(), states[ClaimState.NoData].Count());
    }
}
