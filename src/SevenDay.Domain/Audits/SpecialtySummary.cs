namespace SevenDay.Domain.Audits;

/// <summary>
/// How many entries of a round were judged and how many met, by criterion, day and what the template groups cases by, such as
/// the specialty. Kept beside <see cref="AuditSummary"/>, of all organisations together. Entries that state no group are in none.
/// </summary>
public sealed class SpecialtySummary
{
    private SpecialtySummary() { }

    public SpecialtySummary(Guid auditId, string criterionKey, string name, AuditDay day) =>
        (AuditId, CriterionKey, Specialty, Name, Day) = (auditId, criterionKey, KeyOf(name) ?? "", name.Trim(), day);

    public Guid AuditId { get; private set; }

    public string CriterionKey { get; private set; } = "";

    /// <summary>As <see cref="KeyOf"/> makes it.</summary>
    public string Specialty { get; private set; } = "";

    /// <summary>As it was first stated.</summary>
    public string Name { get; private set; } = "";

    public AuditDay Day { get; private set; }

    /// <summary>Entries that met the criterion.</summary>
    public int Met { get; private set; }

    /// <summary>Entries to which the criterion applied.</summary>
    public int Judged { get; private set; }

    /// <summary>Adds to the counts.</summary>
    public void Count(EntryTally tally) => (Met, Judged) = (Met + tally.Met, Judged + tally.Judged);

    /// <summary>One name for groups that differ in case or in spaces around them only: databases differ in telling those apart.</summary>
    /// <returns>None when nothing was stated.</returns>
    public static string? KeyOf(string? specialty) => string.IsNullOrWhiteSpace(specialty) ? null : specialty.Trim().ToLowerInvariant();
}
