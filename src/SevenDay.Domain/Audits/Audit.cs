namespace SevenDay.Domain.Audits;

/// <summary>A round: a template asked of some organisations over a window of days.</summary>
public sealed class Audit : Entity
{
    private readonly List<AuditOrganisation> _organisations = [];
    private readonly List<AuditAuditor> _auditors = [];

    private Audit() { }

    public Audit(string name, Guid templateId, DateOnly from, DateOnly to, int targetSample, IEnumerable<Guid> organisationIds, bool isIllustrative = false, bool isPractice = false)
    {
        (TemplateId, IsIllustrative, IsPractice) = (templateId, isIllustrative, isPractice);
        Plan(name, from, to, targetSample, [.. organisationIds]);
    }

    public string Name { get; private set; } = "";

    public Guid TemplateId { get; private set; }

    /// <summary>First day of the window, local.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last day of the window, included.</summary>
    public DateOnly To { get; private set; }

    /// <summary>Entries hoped for from each organisation, 1 to 100,000.</summary>
    public int TargetSample { get; private set; }

    public AuditState State { get; private set; } = AuditState.Planned;

    /// <summary>Made up for demonstration; said wherever it is shown.</summary>
    public bool IsIllustrative { get; private set; }

    /// <summary>To learn with: its entries count in no other place.</summary>
    public bool IsPractice { get; private set; }

    public DateTime? ClosedAtUtc { get; private set; }

    /// <summary>Who stands for its results, and from when nothing in it changes any more.</summary>
    public SignOff? SignedOff { get; private set; }

    /// <summary>The specialties it is about; every one when none is named.</summary>
    public IReadOnlyList<string> Specialties { get; private set; } = [];

    public IReadOnlyList<AuditOrganisation> Organisations => _organisations;

    public IReadOnlyList<AuditAuditor> Auditors => _auditors;

    /// <summary>Changes what is planned. Once the round is open it can only grow: entries may lie anywhere in it.</summary>
    /// <exception cref="DomainRuleException">A value is out of range, or an open round would get smaller.</exception>
    public void Plan(string name, DateOnly from, DateOnly to, int targetSample, IReadOnlyCollection<Guid> organisationIds)
    {
        EnsureChanges();
        if (to < from) throw new DomainRuleException("The last day of the round is before the first. Change one of the dates.");
        if (targetSample is < 1 or > 100_000) throw new DomainRuleException("Enter a target sample from 1 to 100,000.");
        if (organisationIds.Count == 0) throw new DomainRuleException("Choose at least one organisation.");
        if (State == AuditState.Open && (from > From || to < To)) throw new DomainRuleException($"The round is open. It can run longer than {From:d MMMM yyyy} to {To:d MMMM yyyy}, but not shorter.");
        if (State == AuditState.Open && _organisations.Exists(o => !organisationIds.Contains(o.OrganisationId)))
            throw new DomainRuleException("The round is open. Organisations can join it, but those that take part stay.");
        Name = Guard.Text(name, 200, "a name for the round");
        (From, To, TargetSample) = (from, to, targetSample);
        _organisations.RemoveAll(o => !organisationIds.Contains(o.OrganisationId));
        _organisations.AddRange(organisationIds.Except(_organisations.Select(o => o.OrganisationId)).Select(id => new AuditOrganisation(id)));
    }

    /// <summary>Limits the round to some specialties; to none in particular when empty. Once it is open, more can be let in.</summary>
    public void LimitTo(IReadOnlyCollection<string> specialties)
    {
        EnsureChanges();
        if (specialties.Order().SequenceEqual(Specialties.Order())) return;
        if (State == AuditState.Open && specialties.Count > 0 && (Specialties.Count == 0 || Specialties.Except(specialties).Any()))
            throw new DomainRuleException("The round is open. More specialties can be let in, but none left out.");
        Specialties = [.. specialties.Distinct()];
    }

    /// <summary>Names somebody who may log entries; naming them twice changes nothing.</summary>
    public void Assign(Guid userId)
    {
        if (_auditors.All(a => a.UserId != userId)) _auditors.Add(new AuditAuditor(userId));
    }

    /// <summary>Names just these. What anybody logged before stays theirs.</summary>
    public void AssignOnly(IReadOnlyCollection<Guid> userIds)
    {
        EnsureChanges();
        _auditors.RemoveAll(a => !userIds.Contains(a.UserId));
        foreach (var id in userIds) Assign(id);
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

    /// <summary>Says that the results stand. From then on nothing in the round changes.</summary>
    /// <exception cref="DomainRuleException">The round is not closed, or is for practice.</exception>
    public void SignOffBy(string by, string? note, DateTime atUtc)
    {
        if (State != AuditState.Closed) throw new DomainRuleException(State == AuditState.SignedOff ? "The round has been signed off already." : "Close the round first. Only a closed round can be signed off.");
        if (IsPractice) throw new DomainRuleException("A practice round is not signed off: its entries count nowhere.");
        (State, SignedOff) = (AuditState.SignedOff, new SignOff(by, note, atUtc));
    }

    /// <summary>Refuses an entry that this round cannot take.</summary>
    /// <param name="organisationId">Where the case was.</param>
    /// <param name="occurredOn">Its local day.</param>
    /// <param name="specialty">Its specialty, if the template asks for one.</param>
    public void EnsureTakes(Guid organisationId, DateOnly occurredOn, string? specialty = null)
    {
        if (State != AuditState.Open)
            throw new DomainRuleException(State == AuditState.Planned
                ? "The round has not been opened yet."
                : "The round is closed. Ask the programme lead to open it again.");
        if (_organisations.All(o => o.OrganisationId != organisationId))
            throw new DomainRuleException("That organisation is not part of this round. Choose one that is.");
        if (occurredOn < From || occurredOn > To)
            throw new DomainRuleException($"The case is outside the round, which runs from {From:d MMMM yyyy} to {To:d MMMM yyyy}. Check the date.");
        if (specialty is not null && Specialties.Count > 0 && !Specialties.Contains(specialty))
            throw new DomainRuleException($"The round is about {string.Join(", ", Specialties)} only. Check the specialty.");
    }

    private void EnsureChanges()
    {
        if (State is AuditState.Closed or AuditState.SignedOff) throw new DomainRuleException("The round is closed. What was planned stays as it was.");
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
