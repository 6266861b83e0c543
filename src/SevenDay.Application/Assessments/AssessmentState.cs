namespace SevenDay.Application.Assessments;

/// <summary>How far the assessment of a specialty has come.</summary>
public enum AssessmentState
{
    InProgress,
    ReadyToApprove,
    Approved,

    /// <summary>Approved, and changed since: the change waits for the next approval.</summary>
    ChangedSince,
}
