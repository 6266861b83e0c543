namespace SevenDay.Domain.Digests;

/// <summary>That somebody wants the digest of what changed. Without one they get none.</summary>
public sealed class DigestSubscription : Entity
{
    private DigestSubscription() { }

    public DigestSubscription(Guid userId, DateOnly startedOn) => (UserId, StartedOn) = (userId, startedOn);

    public Guid UserId { get; private set; }

    public DigestRhythm Rhythm { get; private set; }

    /// <summary>The area it is about; none for an organisation or the whole programme.</summary>
    public Guid? AreaId { get; private set; }

    /// <summary>The organisation it is about; none for an area or the whole programme.</summary>
    public Guid? OrganisationId { get; private set; }

    /// <summary>The day they asked for it first.</summary>
    public DateOnly StartedOn { get; private set; }

    /// <exception cref="DomainRuleException">Both an area and an organisation.</exception>
    public void Choose(DigestRhythm rhythm, Guid? areaId, Guid? organisationId)
    {
        if (areaId is not null && organisationId is not null) throw new DomainRuleException("Choose an area or an organisation, not both.");
        (Rhythm, AreaId, OrganisationId) = (rhythm, areaId, organisationId);
    }
}
