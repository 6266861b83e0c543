using SevenDay.Domain.Workstreams;

namespace SevenDay.Application.Workstreams;

/// <summary>What is said of a risk whenever it is scored: when it is raised, and at each review.</summary>
internal interface IRatedRisk
{
    int Probability { get; }

    int Impact { get; }

    int ResidualProbability { get; }

    int ResidualImpact { get; }

    string? ResidualBecause { get; }

    string OwnerRole { get; }

    RiskResponse Response { get; }

    string ResponseInWords { get; }

    DateOnly NextReview { get; }

    /// <summary>None for today.</summary>
    DateOnly? On { get; }
}
