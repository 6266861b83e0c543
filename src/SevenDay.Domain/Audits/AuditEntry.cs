using SevenDay.Domain.Hours;

namespace SevenDay.Domain.Audits;

/// <summary>One case or observation, judged when it is saved. It holds nothing that says who the patient is.</summary>
public sealed class AuditEntry : Entity, ILogDetail
{
    /// <summary>The name of the group to which a case belongs has at most so many characters.</summary>
    public const int LongestSpecialty = 100;

    /// <summary>Characters of a reference that are kept.</summary>
    public const int LongestReference = 100;

    private readonly List<EntryOutcome> _outcomes = [];
    private readonly List<EntryComment> _comments = [];
    private readonly List<EntryRevision> _revisions = [];

    private AuditEntry() { }

    public AuditEntry(Guid auditId, Guid organisationId, EntrySubmission submission, EntryFacts facts, IEnumerable<EntryOutcome> outcomes, IReadOnlyDictionary<string, string> answers)
    {
        (AuditId, OrganisationId, Answers) = (auditId, organisationId, answers);
        (SubmissionKey, ContentHash, AuthorId, RecordedAtUtc) = submission;
        (OccurredAtUtc, DayType, Specialty, ServiceId, ExclusionKey, Reference) = facts;
        _outcomes.AddRange(outcomes);
    }

    public Guid AuditId { get; private set; }

    public Guid OrganisationId { get; private set; }

    /// <summary>Made where the entry was typed; a second arrival with the same key is the same entry.</summary>
    public Guid SubmissionKey { get; private set; }

    /// <summary>Of the answers as they arrived, whatever was corrected since: tells a repeated arrival from another entry with the same key.</summary>
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

    /// <summary>The local reference of the case, to find it and its double by; none when the template asks for none.</summary>
    public string? Reference { get; private set; }

    public ReviewState Review { get; private set; }

    /// <summary>The answers by question key.</summary>
    public IReadOnlyDictionary<string, string> Answers { get; private set; } = new Dictionary<string, string>();

    public IReadOnlyList<EntryOutcome> Outcomes => _outcomes;

    public IReadOnlyList<EntryComment> Comments => _comments;

    /// <summary>The earliest correction first.</summary>
    public IReadOnlyList<EntryRevision> Revisions => _revisions;

    /// <summary>Whether results count it.</summary>
    public bool IsCounted => Review != ReviewState.Rejected;

    public string LogDetail => ExclusionKey ?? string.Join(", ", _outcomes.Select(o => $"{o.CriterionKey}: {o.Outcome}"));

    /// <summary>Decides on the entry. Questions and a rejection say why.</summary>
    /// <exception cref="DomainRuleException">The author approves their own entry, there is no reason, or it is decided already.</exception>
    public void Decide(ReviewState decision, string? why, Guid byId, string by, DateTime atUtc)
    {
        if (decision == ReviewState.Received) throw new DomainRuleException("Approve the entry, ask about it or reject it.");
        if (decision == Review && decision != ReviewState.HasQuestions) throw new DomainRuleException("That has been decided already.");
        if (decision == ReviewState.Approved && byId == AuthorId) throw new DomainRuleException("You logged this entry. Somebody else approves it.");
        if (decision != ReviewState.Approved && string.IsNullOrWhiteSpace(why)) throw new DomainRuleException("Say what is wrong, so that it can be put right.");
        Review = decision;
        _comments.Add(new EntryComment(_comments.Count + 1, atUtc, by, Guard.OptionalText(why, 1000, "the comment") ?? "", decision));
    }

    /// <summary>Says something of the entry without deciding.</summary>
    public void Comment(string text, string by, DateTime atUtc) => _comments.Add(new EntryComment(_comments.Count + 1, atUtc, by, Guard.Text(text, 1000, "a comment"), null));

    /// <summary>Replaces what the entry says. What it said before is kept, and it waits for review again.</summary>
    /// <exception cref="DomainRuleException">Nothing changed.</exception>
    public void Correct(EntryFacts facts, IEnumerable<EntryOutcome> outcomes, IReadOnlyDictionary<string, string> answers, string reason, string by, DateTime atUtc)
    {
        if (answers.Count == Answers.Count && answers.All(a => Answers.GetValueOrDefault(a.Key) == a.Value)) throw new DomainRuleException("Nothing has changed. Change an answer, or leave the entry as it is.");
        _revisions.Add(new EntryRevision(_revisions.Count + 1, atUtc, by, Guard.Text(reason, 500, "why it is corrected"), Answers));
        (Answers, Review) = (answers, ReviewState.Received);
        (OccurredAtUtc, DayType, Specialty, ServiceId, ExclusionKey, Reference) = facts;
        foreach (var outcome in outcomes)
        {
            if (_outcomes.Find(o => o.CriterionKey == outcome.CriterionKey) is { } known) known.Become(outcome);
            else _outcomes.Add(outcome);
        }
    }
}

/// <summary>How an entry arrived.</summary>
public sealed record EntrySubmission(Guid Key, string ContentHash, Guid AuthorId, DateTime RecordedAtUtc);

/// <summary>What an entry is about.</summary>
/// <param name="ExclusionKey">Why it counts in no criterion, if it does not.</param>
/// <param name="Reference">The local reference of the case, if the template asks for one.</param>
public sealed record EntryFacts(DateTime OccurredAtUtc, DayType DayType, string? Specialty, Guid? ServiceId, string? ExclusionKey, string? Reference);
