namespace SevenDay.Domain.Workstreams;

/// <summary>How far a workstream had come on a day. One for each day; a second one of the same day corrects the first.</summary>
public sealed class ProgressScore : Entity
{
    /// <summary>Longest evidence, in characters.</summary>
    public const int LongestText = 1000;

    private ProgressScore() { }

    internal ProgressScore(Guid workstreamId, DateOnly on, double score, string evidence, bool isIllustrative)
    {
        (WorkstreamId, On, IsIllustrative) = (workstreamId, on, isIllustrative);
        Say(score, evidence);
    }

    public Guid WorkstreamId { get; private set; }

    public DateOnly On { get; private set; }

    /// <summary>0.5 to 5 in half steps, see <see cref="ProgressScale"/>.</summary>
    public double Score { get; private set; }

    /// <summary>What shows it.</summary>
    public string Evidence { get; private set; } = "";

    public bool IsIllustrative { get; private set; }

    /// <exception cref="DomainRuleException">The score is not on the scale, or nothing shows it.</exception>
    internal void Say(double score, string evidence)
    {
        if (!ProgressScale.Holds(score)) throw new DomainRuleException("Choose a score from 0.5 to 5 in steps of a half.");
        (Score, Evidence) = (score, Guard.Text(evidence, LongestText, "what shows the score"));
    }
}
