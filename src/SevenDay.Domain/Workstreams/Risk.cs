namespace SevenDay.Domain.Workstreams;

/// <summary>Something that may happen and would harm a workstream, with its score, its owner by role and what is done about it.</summary>
public sealed class Risk : Entity
{
    /// <summary>Longest title and role, in characters.</summary>
    public const int LongestName = 200;

    /// <summary>Longest cause, effect, response, note or reason, in characters.</summary>
    public const int LongestText = 500;

    private readonly List<RiskReview> _reviews = [];

    private Risk() { }

    internal Risk(Guid workstreamId, RiskWording wording, RiskRating rating, RiskPlan plan, RiskEntry entry, bool isIllustrative)
    {
        Title = Guard.Text(wording.Title, LongestName, "what may happen");
        Cause = Guard.Text(wording.Cause, LongestText, "the cause");
        Effect = Guard.Text(wording.Effect, LongestText, "the effect");
        (WorkstreamId, IsIllustrative) = (workstreamId, isIllustrative);
        Rate(rating);
        Respond(plan, entry.On);
        Log(RiskStep.Raised, entry, null);
    }

    public Guid WorkstreamId { get; private set; }

    /// <summary>What may happen.</summary>
    public string Title { get; private set; } = "";

    /// <summary>Why it may happen.</summary>
    public string Cause { get; private set; } = "";

    /// <summary>What follows if it does.</summary>
    public string Effect { get; private set; } = "";

    /// <summary>Who sees to it: a role, never a person's name.</summary>
    public string OwnerRole { get; private set; } = "";

    /// <summary>1 to 5, now.</summary>
    public int Probability { get; private set; }

    /// <summary>1 to 5, now.</summary>
    public int Impact { get; private set; }

    /// <summary>1 to 5, once the response works.</summary>
    public int ResidualProbability { get; private set; }

    /// <summary>1 to 5, once the response works.</summary>
    public int ResidualImpact { get; private set; }

    /// <summary>Why the score is expected to be higher later than now; none where it is not.</summary>
    public string? ResidualBecause { get; private set; }

    public RiskResponse Response { get; private set; }

    public string ResponseInWords { get; private set; } = "";

    public DateOnly NextReview { get; private set; }

    /// <summary>None while it is open.</summary>
    public DateOnly? ClosedOn { get; private set; }

    public string? ClosedBecause { get; private set; }

    public bool IsIllustrative { get; private set; }

    /// <summary>Everything that happened to it, with the scores over time.</summary>
    public IReadOnlyList<RiskReview> Reviews => _reviews;

    /// <summary>Scores it again, with what is done about it from now on.</summary>
    /// <exception cref="DomainRuleException">It is closed, the day is before that of an earlier step, or something is missing.</exception>
    public void Review(RiskRating rating, RiskPlan plan, string note, RiskEntry entry)
    {
        if (ClosedOn is not null) throw new DomainRuleException("The risk is closed. Open it again before you review it.");
        var found = Guard.Text(note, LongestText, "what the review found");
        Rate(rating);
        Respond(plan, entry.On);
        Log(RiskStep.Reviewed, entry, found);
    }

    /// <summary>Takes it out of what is watched. Its score stays as it was.</summary>
    /// <exception cref="DomainRuleException">It is closed already, or no reason is given.</exception>
    public void Close(string reason, RiskEntry entry)
    {
        if (ClosedOn is not null) throw new DomainRuleException("The risk has been closed already.");
        ClosedBecause = Guard.Text(reason, LongestText, "why the risk is closed");
        ClosedOn = entry.On;
        Log(RiskStep.Closed, entry, ClosedBecause);
    }

    /// <summary>Watches it again from now on, with the score it had.</summary>
    /// <exception cref="DomainRuleException">It is open already, no reason is given, or the next review is not after the day.</exception>
    public void Reopen(string reason, DateOnly nextReview, RiskEntry entry)
    {
        if (ClosedOn is null) throw new DomainRuleException("The risk is open already.");
        var why = Guard.Text(reason, LongestText, "why the risk is opened again");
        PlanReview(nextReview, entry.On);
        (ClosedOn, ClosedBecause) = (null, null);
        Log(RiskStep.Reopened, entry, why);
    }

    private void Rate(RiskRating rating)
    {
        var (now, later) = (RiskScore.Of(rating.Probability, rating.Impact), RiskScore.Of(rating.ResidualProbability, rating.ResidualImpact));
        (Probability, Impact, ResidualProbability, ResidualImpact) = (now.Probability, now.Impact, later.Probability, later.Impact);
        ResidualBecause = later.Value > now.Value ? Guard.Text(rating.ResidualBecause, LongestText, "why the score is expected to rise although something is done") : null;
    }

    private void Respond(RiskPlan plan, DateOnly on)
    {
        OwnerRole = Guard.Text(plan.OwnerRole, LongestName, "the role that owns the risk");
        ResponseInWords = Guard.Text(plan.InWords, LongestText, "what is done about the risk");
        Response = plan.Response;
        PlanReview(plan.NextReview, on);
    }

    private void PlanReview(DateOnly next, DateOnly on) =>
        NextReview = next > on ? next : throw new DomainRuleException("The next review must be after the day of this one.");

    private void Log(RiskStep step, RiskEntry entry, string? note)
    {
        if (_reviews.Count > 0 && entry.On < _reviews.Max(r => r.On)) throw new DomainRuleException("The day is before that of the last review. Enter that day or a later one.");
        _reviews.Add(new RiskReview(Id, _reviews.Count + 1, step, entry, new RiskScore(Probability, Impact), note));
    }
}
