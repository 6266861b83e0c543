namespace SevenDay.Domain.Audits;

/// <summary>
/// How many entries of a round were judged and how many met, by organisation, criterion and day of the week.
/// Cases left out for a reason are counted under the key of the reason. Counted when an entry is saved, so that a dashboard never reads entries; it can be rebuilt from them.
/// </summary>
public sealed class AuditSummary
{
    /// <summary>Stands for every entry, whatever it was judged by: its judged count is the number of entries.</summary>
    public const string AllEntries = "";

    private AuditSummary() { }

    public AuditSummary(Guid auditId, Guid organisationId, string criterionKey, AuditDay day) =>
        (AuditId, OrganisationId, CriterionKey, Day) = (auditId, organisationId, criterionKey, day);

    public Guid AuditId { get; private set; }

    public Guid OrganisationId { get; private set; }

    public string CriterionKey { get; private set; } = "";

    public AuditDay Day { get; private set; }

    /// <summary>Entries that met the criterion.</summary>
    public int Met { get; private set; }

    /// <summary>Entries to which the criterion applied.</summary>
    public int Judged { get; private set; }

    /// <summary>Those that met it while the service named had declared to be open for any of the time allowed.</summary>
    public int OpenMet { get; private set; }

    public int OpenMissed { get; private set; }

    /// <summary>Those that met it while the service named had declared to be closed for all of it.</summary>
    public int ClosedMet { get; private set; }

    public int ClosedMissed { get; private set; }

    /// <summary>Adds to the counts.</summary>
    public void Count(EntryTally tally) => (Met, Judged, OpenMet, OpenMissed, ClosedMet, ClosedMissed) =
        (Met + tally.Met, Judged + tally.Judged, OpenMet + tally.OpenMet, OpenMissed + tally.OpenMissed, ClosedMet + tally.ClosedMet, ClosedMissed + tally.ClosedMissed);
}
