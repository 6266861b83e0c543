namespace SevenDay.Application.Workstreams;

/// <summary>Which risks of the register.</summary>
/// <param name="Search">Part of what may happen, of its cause or effect, or of the role that owns it.</param>
/// <param name="Workstream">Of this workstream only.</param>
/// <param name="State">Open ones when nothing else is said.</param>
/// <param name="Probability">1 to 5, for one row of the matrix.</param>
/// <param name="Impact">1 to 5, for one column of the matrix.</param>
public sealed record RiskFilter(string? Search = null, Guid? Workstream = null, RiskState State = RiskState.Open, int? Probability = null, int? Impact = null);

public enum RiskState
{
    Open,

    /// <summary>Open, and its review should have been held.</summary>
    Overdue,
    Closed,
    All,
}
