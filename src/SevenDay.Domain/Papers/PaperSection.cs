namespace SevenDay.Domain.Papers;

/// <summary>What a board paper can show of the programme, in the order in which it stands there.</summary>
public enum PaperSection
{
    /// <summary>How much runs at which hour, weekday and weekend.</summary>
    Hours,

    /// <summary>The latest audit rounds against the standards.</summary>
    Audits,

    /// <summary>Every success measure on one page, with its icons.</summary>
    Measures,

    /// <summary>Workstreams and what they plan.</summary>
    Plan,

    /// <summary>Milestones that are late.</summary>
    Late,

    /// <summary>What may happen, with its score and response.</summary>
    Risks,
    SelfAssessments,

    /// <summary>What has been said in public, and what the data say of it.</summary>
    Claims,
}
