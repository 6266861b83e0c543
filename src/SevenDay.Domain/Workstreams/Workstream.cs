namespace SevenDay.Domain.Workstreams;

/// <summary>A strand of programme work that turns findings into change.</summary>
public sealed class Workstream : Entity
{
    private readonly List<WorkstreamPart> _parts = [];
    private readonly List<LeadRole> _leads = [];
    private readonly List<Milestone> _milestones = [];
    private readonly List<WorkstreamAction> _actions = [];
    private readonly List<Risk> _risks = [];
    private readonly List<ProgressScore> _progress = [];

    private Workstream() { }

    public Workstream(string name, string purpose)
    {
        Name = Guard.Text(name, 200, "the name of the workstream");
        Purpose = Guard.Text(purpose, 1000, "what the workstream is for");
    }

    public string Name { get; private set; } = "";

    public string Purpose { get; private set; } = "";

    public IReadOnlyList<WorkstreamPart> Parts => _parts;

    /// <summary>Leads by role. People are not named.</summary>
    public IReadOnlyList<LeadRole> Leads => _leads;

    public IReadOnlyList<Milestone> Milestones => _milestones;

    public IReadOnlyList<WorkstreamAction> Actions => _actions;

    public IReadOnlyList<Risk> Risks => _risks;

    /// <summary>How far it had come, one score a day.</summary>
    public IReadOnlyList<ProgressScore> Progress => _progress;

    public void AddPart(string name, string? detail = null) => _parts.Add(new WorkstreamPart(_parts.Count + 1, name, detail));

    public void AddLead(string role) => _leads.Add(new LeadRole(_leads.Count + 1, role));

    /// <summary>Plans a milestone; the date given is its baseline.</summary>
    public Milestone Plan(string title, DateOnly baseline, string? note = null, bool isIllustrative = false)
    {
        var milestone = new Milestone(Id, title, baseline, note, isIllustrative);
        _milestones.Add(milestone);
        return milestone;
    }

    /// <summary>Adds an action, from a finding of an audit when one is named.</summary>
    public WorkstreamAction AddAction(string title, string ownerRole, DateOnly due, Finding? finding = null)
    {
        var action = new WorkstreamAction(Id, title, ownerRole, due, finding);
        _actions.Add(action);
        return action;
    }

    /// <summary>Adds something that may happen; the score given is the first of its history.</summary>
    /// <exception cref="DomainRuleException">Something is missing or out of range.</exception>
    public Risk RaiseRisk(RiskWording wording, RiskRating rating, RiskPlan plan, RiskEntry entry, bool isIllustrative = false)
    {
        var risk = new Risk(Id, wording, rating, plan, entry, isIllustrative);
        _risks.Add(risk);
        return risk;
    }

    /// <summary>Says how far it has come; a second score of the same day corrects the first. Needs the scores so far.</summary>
    /// <exception cref="DomainRuleException">The day is before that of the last score, the score is not on the scale, or nothing shows it.</exception>
    public ProgressScore ScoreProgress(DateOnly on, double score, string evidence, bool isIllustrative = false)
    {
        var last = _progress.MaxBy(p => p.On);
        if (last is not null && on < last.On) throw new DomainRuleException("The day is before that of the last score. Enter that day or a later one.");
        if (last?.On == on)
        {
            last.Say(score, evidence);
            return last;
        }
        var progress = new ProgressScore(Id, on, score, evidence, isIllustrative);
        _progress.Add(progress);
        return progress;
    }
}

/// <summary>A part of a workstream, such as a sub-workstream.</summary>
public sealed class WorkstreamPart
{
    private WorkstreamPart() { }

    internal WorkstreamPart(int position, string name, string? detail)
    {
        Position = position;
        Name = Guard.Text(name, 200, "the name of the part");
        Detail = Guard.OptionalText(detail, 1000, "the detail");
    }

    public int Position { get; private set; }

    public string Name { get; private set; } = "";

    public string? Detail { get; private set; }
}

/// <summary>A role that leads, such as clinical lead or communications lead.</summary>
public sealed class LeadRole
{
    private LeadRole() { }

    internal LeadRole(int position, string role) => (Position, Role) = (position, Guard.Text(role, 200, "the role"));

    public int Position { get; private set; }

    public string Role { get; private set; } = "";
}
