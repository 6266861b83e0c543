using SevenDay.Domain.Standards;

namespace SevenDay.Domain.Assessments;

/// <summary>What one specialty of one organisation says of every standard of an edition, as it stands now and as it was approved.</summary>
public sealed class SelfAssessment : Entity
{
    /// <summary>Longest name of a specialty, in characters.</summary>
    public const int LongestSpecialty = 100;

    private readonly List<AssessedStandard> _standards = [];
    private readonly List<ApprovedAssessment> _approvals = [];

    private SelfAssessment() { }

    /// <param name="organisationId">Whose specialty it is.</param>
    /// <param name="specialty">Its name.</param>
    /// <param name="edition">Code of the edition it is assessed against.</param>
    /// <param name="network">The urgent network service it is, if it is one.</param>
    /// <param name="isIllustrative">Invented, for showing the portal.</param>
    public SelfAssessment(Guid organisationId, string specialty, string edition, NetworkService? network = null, bool isIllustrative = false)
    {
        Specialty = Guard.Text(specialty, LongestSpecialty, "the specialty");
        Edition = Guard.Text(edition, StandardEdition.LongestCode, "the edition");
        (OrganisationId, Network, IsIllustrative) = (organisationId, network, isIllustrative);
    }

    public Guid OrganisationId { get; private set; }

    public string Specialty { get; private set; } = "";

    public string Edition { get; private set; } = "";

    public NetworkService? Network { get; private set; }

    public bool IsIllustrative { get; private set; }

    /// <summary>None when not answered.</summary>
    public bool? HasBeds { get; private set; }

    public string? Advice { get; private set; }

    public DailyRounds? Rounds { get; private set; }

    public string? Note { get; private set; }

    /// <summary>Who last said something of the specialty itself; none before, and for the operator.</summary>
    public Guid? FactsChangedById { get; private set; }

    public IReadOnlyList<AssessedStandard> Standards => _standards;

    /// <summary>From the baseline on.</summary>
    public IReadOnlyList<ApprovedAssessment> Approvals => _approvals;

    public SpecialtyFacts Facts => new(HasBeds, Advice, Rounds, Note);

    /// <summary>Says what the specialty is like.</summary>
    public void Describe(SpecialtyFacts facts, NetworkService? network, Guid? byId)
    {
        (HasBeds, Advice, Rounds, Note) = facts.Trimmed();
        (Network, FactsChangedById) = (network, byId);
    }

    /// <summary>Answers a standard, fully or not.</summary>
    public AssessedStandard Assess(ClinicalStandard standard, StandardAnswer answer, ProvisionScoring scoring, Guid? byId, string by, DateTime atUtc)
    {
        if (standard.Edition != Edition) throw new DomainRuleException($"This assessment is against the {Edition} edition of the standards.");
        var assessed = _standards.Find(s => s.Number == standard.Number);
        if (assessed is null) _standards.Add(assessed = new AssessedStandard(Id, standard.Number));
        assessed.Change(answer.For(standard, scoring), byId, by, atUtc);
        return assessed;
    }

    /// <summary>What has to be said before this can be approved, in plain sentences; empty when nothing is missing.</summary>
    public IReadOnlyList<string> Missing(IEnumerable<ClinicalStandard> standards) =>
    [
        .. Facts.Missing().Select(what => $"Say {what}."),
        .. from standard in standards
           orderby standard.Number
           from what in AnswerTo(standard).Missing()
           select $"Standard {standard.Number}, {standard.Topic}: say {what}.",
    ];

    /// <summary>Freezes what stands here as an approved record. The first is the baseline; later ones keep to the window.</summary>
    /// <param name="standards">All of the edition.</param>
    /// <param name="byId">Somebody else than who last changed any of it.</param>
    /// <param name="by">Their name, for the record.</param>
    /// <param name="atUtc">Now.</param>
    /// <param name="today">The local day.</param>
    /// <param name="window">When later records can be approved; none when at any time.</param>
    /// <exception cref="DomainRuleException">Something is missing, or it is the wrong person or day.</exception>
    public ApprovedAssessment Approve(IReadOnlyCollection<ClinicalStandard> standards, Guid byId, string by, DateTime atUtc, DateOnly today, ApprovalWindow? window)
    {
        if (Missing(standards) is { Count: > 0 } missing) throw new DomainRuleException($"This cannot be approved yet. {missing[0]}{(missing.Count > 1 ? $" And {missing.Count - 1} more." : "")}");
        if (WasChangedBy(byId)) throw new DomainRuleException("You changed some of this yourself. Somebody else has to approve it.");
        if (_approvals.Count > 0 && window is not null && !window.IsOpenOn(today))
        {
            var (from, to) = window.At(today);
            throw new DomainRuleException($"After the baseline, records can be approved from {from:d MMMM yyyy} to {to:d MMMM yyyy}. Until then, what you change is kept as a draft.");
        }
        var content = new ApprovedContent(Facts, [.. standards.OrderBy(s => s.Number).Select(s => new ApprovedStandard(s.Number, s.Topic, AnswerTo(s)))]);
        var approved = new ApprovedAssessment(this, _approvals.Select(a => a.Number).DefaultIfEmpty().Max() + 1, content, byId, by, atUtc);
        _approvals.Add(approved);
        return approved;
    }

    /// <summary>Whether this person was the last to change any of the answers.</summary>
    public bool WasChangedBy(Guid userId) => FactsChangedById == userId || _standards.Exists(s => s.ChangedById == userId);

    /// <summary>What stands here now; empty where nothing was said. Parts that the standard has gained are open.</summary>
    public StandardAnswer AnswerTo(ClinicalStandard standard)
    {
        var answer = _standards.Find(s => s.Number == standard.Number)?.Answer ?? StandardAnswer.Empty;
        return standard.Parts.Count == 0 ? answer : answer with { Parts = new PartAnswers([.. standard.Parts.Select(part => answer.Parts.Items.FirstOrDefault(p => p.Part == part) ?? new PartAnswer(part, null, null))]) };
    }
}
