namespace SevenDay.Domain.Workstreams;

/// <summary>Something to do, with an owner by role and a date, often raised from a finding.</summary>
public sealed class WorkstreamAction : Entity
{
    private WorkstreamAction() { }

    internal WorkstreamAction(Guid workstreamId, string title, string ownerRole, DateOnly due, Finding? finding)
    {
        WorkstreamId = workstreamId;
        Title = Guard.Text(title, 500, "what is to be done");
        OwnerRole = Guard.Text(ownerRole, 200, "the role that owns the action");
        Due = due;
        (AuditId, CriterionKey, Figures) = (finding?.AuditId, finding?.CriterionKey, finding?.Figures);
    }

    public Guid WorkstreamId { get; private set; }

    public string Title { get; private set; } = "";

    public string OwnerRole { get; private set; } = "";

    public DateOnly Due { get; private set; }

    public DateOnly? DoneOn { get; private set; }

    /// <summary>What shows that it is done.</summary>
    public string? Evidence { get; private set; }

    /// <summary>The round whose finding raised it.</summary>
    public Guid? AuditId { get; private set; }

    /// <summary>The criterion whose finding raised it.</summary>
    public string? CriterionKey { get; private set; }

    /// <summary>What the round said when the action was raised; none when nobody looked it up.</summary>
    public FindingFigures? Figures { get; private set; }

    /// <summary>Why it was opened again after it had been closed, the last time.</summary>
    public string? ReopenedBecause { get; private set; }

    /// <summary>Closes the action with what shows that it is done.</summary>
    public void Complete(DateOnly on, string evidence)
    {
        if (DoneOn is not null) throw new DomainRuleException("The action has been closed already.");
        Evidence = Guard.Text(evidence, 1000, "what shows that the action is done");
        (DoneOn, ReopenedBecause) = (on, null);
    }

    /// <summary>Takes back that it is done. What was said to show it stays in the change log.</summary>
    public void Reopen(string reason)
    {
        if (DoneOn is null) throw new DomainRuleException("The action is open already.");
        ReopenedBecause = Guard.Text(reason, 500, "why the action is opened again");
        (DoneOn, Evidence) = (null, null);
    }
}
