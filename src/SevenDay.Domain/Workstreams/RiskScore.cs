namespace SevenDay.Domain.Workstreams;

/// <summary>Where a risk stands in the 5 × 5 matrix that the NHS uses (National Patient Safety Agency, 2008).</summary>
/// <param name="Probability">From 1, rare, to 5, almost certain.</param>
/// <param name="Impact">From 1, negligible, to 5, catastrophic.</param>
public readonly record struct RiskScore(int Probability, int Impact)
{
    /// <summary>The lowest and the highest step of each side of the matrix.</summary>
    public const int Least = 1, Most = 5;

    /// <summary>Probability × impact, 1 to 25.</summary>
    public int Value => Probability * Impact;

    /// <summary>The score in words: low 1 to 3, moderate 4 to 6, high 8 to 12, extreme 15 to 25. No product lies between.</summary>
    public RiskLevel Level => Value switch
    {
        <= 3 => RiskLevel.Low,
        <= 6 => RiskLevel.Moderate,
        <= 12 => RiskLevel.High,
        _ => RiskLevel.Extreme,
    };

    /// <exception cref="DomainRuleException">A side is not from 1 to 5.</exception>
    internal static RiskScore Of(int probability, int impact)
    {
        if (probability is < Least or > Most) throw new DomainRuleException("Choose a probability from 1 to 5.");
        if (impact is < Least or > Most) throw new DomainRuleException("Choose an impact from 1 to 5.");
        return new RiskScore(probability, impact);
    }
}

/// <summary>A score in one word.</summary>
public enum RiskLevel
{
    /// <summary>1 to 3.</summary>
    Low,

    /// <summary>4 to 6.</summary>
    Moderate,

    /// <summary>8 to 12.</summary>
    High,

    /// <summary>15 to 25.</summary>
    Extreme,
}
