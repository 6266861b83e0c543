using SevenDay.Domain.Hours;

namespace SevenDay.Domain.Audits;

/// <summary>
/// How many entries of a round were judged and how many met, by organisation, criterion and kind of day.
/// Cases left out for a reason are counted under the key of the reason. Counted when an entry is saved, so that a dashboard never reads entries; it can be rebuilt from them.
/// </summary>
public sealed class AuditSummary
{
    private AuditSummary() { }

    public AuditSummary(Guid auditId, Guid organisationId, string criterionKey, DayType dayType) =>
        (AuditId, OrganisationId, CriterionKey, DayType) = (auditId, organisationId, criterionKey, dayType);

    public Guid AuditId { get; private set; }

    public Guid OrganisationId { get; private set; }

    public string CriterionKey { get; private set; } = "";

    public DayType DayType { get; private set; }

    /// <summary>Entries that met the criterion.</summary>
    public int Met { get; private set; }

    /// <summary>Entries to which the criterion applied.</summary>
    public int Judged { get; private set; }

    /// <summary>Adds to both counts.</summary>
    public void Count(int met, int judged) => (Met, Judged) = (Met + met, Judged + judged);
}
