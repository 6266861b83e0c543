using SevenDay.Domain.Hours;

namespace SevenDay.Domain.Audits;

/// <summary>One case or observation, judged when it is saved. It holds nothing that says who the patient is.</summary>
public sealed class AuditEntry : Entity, ILogDetail
{
    /// <summary>The name of the group to which a case belongs has at most so many characters.</summary>
    public const int LongestSpecialty = 100;

    private readonly List<EntryOutcome> _outcomes = [];

    private AuditEntry() { }

    public AuditEntry(Guid auditId, Guid organisationId, EntrySubmission submission, EntryFacts facts, IEnumerable<EntryOutcome> outcomes)
    {
        (AuditId, OrganisationId) = (auditId, organisationId);
        (SubmissionKey, ContentHash, AuthorId, RecordedAtUtc) = submission;
        (OccurredAtUtc, DayType, Specialty, ServiceId, ExclusionKey) = facts;
        _outcomes.AddRange(outcomes);
    }

    public Guid AuditId { get; private set; }

    public Guid OrganisationId { get; private set; }

    /// <summary>Made where the entry was typed; a second arrival with the same key is the same entry.</summary>
    public Guid SubmissionKey { get; private set; }

    /// <summary>Tells a repeated arrival from another entry with the same key.</summary>
    public string ContentHash { get; private set; } = "";

    public Guid AuthorId { get; private set; }

    public DateTime RecordedAtUtc { get; private set; }

    public DateTime OccurredAtUtc { get; private set; }

    /// <summary>Kind of the local day on which it occurred.</summary>
    public DayType DayType { get; private set; }

    public string? Specialty { get; private set; }

    public Guid? ServiceId { get; private set; }

    /// <summary>The reason of the template for which it counts in no criterion; none when it counts.</summary>
    public string? ExclusionKey { get; private set; }

    /// <summary>The answers by question key.</summary>
    public IReadOnlyDictionary<string, string> Answers { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<EntryOutcome> Outcomes => _outcomes;

    public string LogDetail => ExclusionKey ?? string.Join(", ", _outcomes.Select(o => $"{o.CriterionKey}: {o.Outcome}"));
}

/// <summary>How an entry arrived.</summary>
public sealed record EntrySubmission(Guid Key, string ContentHash, Guid AuthorId, DateTime RecordedAtUtc);

/// <summary>What an entry is about.</summary>
public sealed record EntryFacts(DateTime OccurredAtUtc, DayType DayType, string? Specialty, Guid? ServiceId, string? ExclusionKey = null);
