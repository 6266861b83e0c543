namespace SevenDay.Domain.Assessments;

/// <summary>An assessment as it was approved. It never changes; the first one is the baseline.</summary>
public sealed class ApprovedAssessment : Entity
{
    private ApprovedAssessment() { }

    internal ApprovedAssessment(SelfAssessment assessment, int number, ApprovedContent content, Guid byId, string by, DateTime atUtc) =>
        (SelfAssessmentId, Number, Content, ApprovedById, ApprovedBy, ApprovedAtUtc, OfVersion) = (assessment.Id, number, content, byId, by, atUtc, assessment.Version);

    public Guid SelfAssessmentId { get; private set; }

    /// <summary>1 for the baseline.</summary>
    public int Number { get; private set; }

    public ApprovedContent Content { get; private set; } = ApprovedContent.Empty;

    public Guid ApprovedById { get; private set; }

    public string ApprovedBy { get; private set; } = "";

    public DateTime ApprovedAtUtc { get; private set; }

    /// <summary>The version of the assessment that was approved, so that the same approval sent twice is one.</summary>
    public long OfVersion { get; private set; }
}

/// <summary>What was approved.</summary>
/// <param name="Specialty">What was said of the specialty.</param>
/// <param name="Standards">In the order of their numbers.</param>
public sealed record ApprovedContent(SpecialtyFacts Specialty, IReadOnlyList<ApprovedStandard> Standards)
{
    public static readonly ApprovedContent Empty = new(SpecialtyFacts.Empty, []);

    /// <summary>“10 standards”, for the change log.</summary>
    public override string ToString() => $"{Standards.Count} standards";
}

/// <param name="Number">Of the standard.</param>
/// <param name="Topic">As the standard was called then.</param>
/// <param name="Answer">As it was approved.</param>
public sealed record ApprovedStandard(int Number, string Topic, StandardAnswer Answer);
