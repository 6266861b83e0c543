namespace SevenDay.Domain.Audits;

/// <summary>That a poor result of a round needs no action, and why.</summary>
public sealed class FindingDismissal : Entity
{
    private FindingDismissal() { }

    public FindingDismissal(Guid auditId, string criterionKey, string reason, bool wasCertain, DateTime atUtc)
    {
        (AuditId, CriterionKey) = (auditId, criterionKey);
        Dismiss(reason, wasCertain, atUtc);
    }

    public Guid AuditId { get; private set; }

    public string CriterionKey { get; private set; } = "";

    public string Reason { get; private set; } = "";

    /// <summary>Whether the standard was surely not met then. What was dismissed while it was uncertain comes back once it is sure.</summary>
    public bool WasCertain { get; private set; }

    public DateTime AtUtc { get; private set; }

    /// <summary>Dismisses it, also when it was dismissed before.</summary>
    public void Dismiss(string reason, bool wasCertain, DateTime atUtc) =>
        (Reason, WasCertain, AtUtc) = (Guard.Text(reason, 500, "why it needs no action"), wasCertain, atUtc);

    /// <summary>Whether it still answers a result.</summary>
    /// <param name="isCertain">Whether the standard is surely not met now.</param>
    public bool Covers(bool isCertain) => WasCertain || !isCertain;
}
