namespace SevenDay.Domain.Areas;

/// <summary>What an indicator of areas is about, in the order in which topics are shown.</summary>
public enum AreaTopic
{
    Population,
    TravelTime,
    Spend,

    /// <summary>How care or health differs between groups of people.</summary>
    HealthInequality,

    /// <summary>What makes people ill or well outside health care: homes, work, income, schools.</summary>
    WiderDeterminant,
}
