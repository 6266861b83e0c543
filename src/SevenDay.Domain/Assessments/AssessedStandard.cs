namespace SevenDay.Domain.Assessments;

/// <summary>The answer of a specialty to one standard, with who gave it.</summary>
public sealed class AssessedStandard : Entity
{
    private AssessedStandard() { }

    internal AssessedStandard(Guid assessmentId, int number) => (SelfAssessmentId, Number) = (assessmentId, number);

    public Guid SelfAssessmentId { get; private set; }

    /// <summary>Of the standard, in the edition of the assessment.</summary>
    public int Number { get; private set; }

    public Attainment? Weekday { get; private set; }

    public Attainment? Weekend { get; private set; }

    public string? Evidence { get; private set; }

    public string? Gap { get; private set; }

    public string? Plan { get; private set; }

    /// <summary>A role, not a name.</summary>
    public string? Owner { get; private set; }

    public DateOnly? ReviewOn { get; private set; }

    public PartAnswers Parts { get; private set; } = PartAnswers.None;

    /// <summary>Whether nothing was missing when it was saved.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>None when the operator did it.</summary>
    public Guid? ChangedById { get; private set; }

    public string ChangedBy { get; private set; } = "";

    public DateTime ChangedAtUtc { get; private set; }

    public StandardAnswer Answer => new(Weekday, Weekend, Evidence, Gap, Plan, Owner, ReviewOn, Parts);

    internal void Change(StandardAnswer answer, Guid? byId, string by, DateTime atUtc)
    {
        (Weekday, Weekend, Evidence, Gap, Plan, Owner, ReviewOn, Parts) = answer;
        IsComplete = answer.Missing().Count == 0;
        (ChangedById, ChangedBy, ChangedAtUtc) = (byId, by, atUtc);
    }
}
