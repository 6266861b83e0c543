namespace SevenDay.Domain.Audits;

/// <summary>A round: a template asked of some organisations over a window of days.</summary>
public sealed class Audit : Entity
{
    private readonly List<AuditOrganisation> _organisations = [];
    private readonly List<AuditAuditor> _auditors = [];

    private Audit() { }

    public Audit(string name, Guid templateId, DateOnly from, DateOnly to, int targetSample, IEnumerable<Guid> organisationIds, bool isIllustrative = false)
    {
        Name = Guard.Text(name, 200, "a name for the round");
        if (to < from) throw new DomainRuleException("The last day of the round is before the first. Change one of the dates.");
        if (targetSample is < 1 or > 100_000) throw new DomainRuleException("Enter a target sample from 1 to 100,000.");
        _organisations.AddRange(organisationIds.Distinct().Select(id => new AuditOrganisation(id)));
        if (_organisations.Count == 0) throw new DomainRuleException("Choose at least one organisation.");
        (TemplateId, From, To, TargetSample, IsIllustrative) = (templateId, from, to, targetSample, isIllustrative);
    }

    public string Name { get; private set; } = "";

    public Guid TemplateId { get; private set; }

    /// <summary>First day of the window, local.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last day of the window, included.</summary>
    public DateOnly To { get; private set; }

    /// <summary>Entries hoped for from each organisation.</summary>
    public int TargetSample { get; private set; }

    public AuditState State { get; private set; } = AuditState.Planned;

    /// <summary>Made up for demonstration; said wherever it is shown.</summary>
    public bool IsIllustrative { get; private set; }

    public DateTime? ClosedAtUtc { get; private set; }

    public IReadOnlyList<AuditOrganisation> Organisations => _organisations;

    public IReadOnlyList<AuditAuditor> Auditors => _auditors;

    /// <summary>Names somebody who may log entries; naming them twice changes nothing.</summary>
    public void Assign(Guid userId)
    {
        if (_auditors.All(a => a.UserId != userId)) _auditors.Add(new AuditAuditor(userId));
    }

    /// <summary>Starts taking entries.</summary>
    public void Open()
    {
        if (State != AuditState.Planned) throw new DomainRuleException("The round has been opened before.");
        State = AuditState.Open;
    }

    /// <summary>Stops taking entries.</summary>
    public void Close(DateTime atUtc)
    {
        if (State != AuditState.Open) throw new DomainRuleException("Only an open round can be closed.");
        (State, ClosedAtUtc) = (AuditState.Closed, atUtc);
    }

    /// <summary>Takes entries again; the results change with them.</summary>
    public void Reopen()
    {
        if (State != AuditState.Closed) throw new DomainRuleException("Only a closed round that is not signed off can be opened again.");
        (State, ClosedAtUtc) = (AuditState.Open, null);
    }

    /// <summary>Refuses an entry that this round cannot take.</summary>
    public void EnsureTakes(Guid organisationId, DateOnly occurredOn)
    {
        if (State != AuditState.Open)
            throw new DomainRuleException(State == AuditState.Planned
                ? "The round has not been opened yet."
                : "The round is closed. Ask the programme lead to open it again.");
        if (_organisations.All(o => o.OrganisationId != organisationId))
            throw new DomainRuleException("That organisation is not part of this round. Choose one that is.");
        if (occurredOn < From || occurredOn > To)
            throw new DomainRuleException($"The case is outside the round, which runs from {From:d MMMM yyyy} to {To:d MMMM yyyy}. Check the date.");
    }
}

/// <summary>That an organisation takes part in a round.</summary>
public sealed class AuditOrganisation
{
    private AuditOrganisation() { }

    internal AuditOrganisation(Guid organisationId) => OrganisationId = organisationId;

    public Guid OrganisationId { get; private set; }
}

/// <summary>That a person may log entries of a round.</summary>
public sealed class AuditAuditor
{
    private AuditAuditor() { }

    internal AuditAuditor(Guid userId) => UserId = userId;

    public Guid UserId { get; private set; }
}
