using SevenDay.Domain.Workstreams;

namespace SevenDay.Application.Workstreams;

/// <summary>A place in the 5 × 5 matrix, with its score as a number and a word.</summary>
public sealed record RiskMark(int Probability, int Impact)
{
    public int Score => new RiskScore(Probability, Impact).Value;

    public RiskLevel Level => new RiskScore(Probability, Impact).Level;

    /// <summary>“20, extreme”.</summary>
    public string Words => $"{Score}, {Level.ToString().ToLowerInvariant()}";
}
