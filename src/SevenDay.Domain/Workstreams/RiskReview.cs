namespace SevenDay.Domain.Workstreams;

/// <summary>A step in the life of a risk, with its score from then on. Steps are added and never changed.</summary>
public sealed class RiskReview
{
    private RiskReview() { }

    internal RiskReview(Guid riskId, int number, RiskStep step, RiskEntry entry, RiskScore score, string? note) =>
        (RiskId, Number, Step, On, AtUtc, Probability, Impact, Note) = (riskId, number, step, entry.On, entry.AtUtc, score.Probability, score.Impact, note);

    public Guid RiskId { get; private set; }

    /// <summary>From 1, unique in its risk.</summary>
    public int Number { get; private set; }

    public RiskStep Step { get; private set; }

    /// <summary>The day it is about, never before that of an earlier step.</summary>
    public DateOnly On { get; private set; }

    /// <summary>The moment it was entered.</summary>
    public DateTime AtUtc { get; private set; }

    /// <summary>1 to 5.</summary>
    public int Probability { get; private set; }

    /// <summary>1 to 5.</summary>
    public int Impact { get; private set; }

    /// <summary>What the review found, or why it was closed or opened again; none for the first.</summary>
    public string? Note { get; private set; }
}

/// <summary>What happened to a risk.</summary>
public enum RiskStep
{
    Raised,
    Reviewed,
    Closed,
    Reopened,
}
