namespace SevenDay.Domain.Assessments;

/// <summary>How far a standard is met, on weekdays or at weekends.</summary>
public enum Attainment
{
    Met,
    Partly,
    NotMet,
    NotApplicable,
}

/// <summary>How a test or an intervention is provided.</summary>
public enum Provision
{
    OnSite,

    /// <summary>Elsewhere, by a formal arrangement.</summary>
    OffSiteFormal,

    /// <summary>Elsewhere, without a formal arrangement.</summary>
    OffSiteInformal,

    /// <summary>Both on site and elsewhere by a formal arrangement.</summary>
    Mix,
    No,
    NotApplicable,
}

/// <summary>Whether job plans give every ward a consultant-led round on every day.</summary>
public enum DailyRounds
{
    EveryWardEveryDay,
    SomeWardsOrDays,
    No,
}

/// <summary>The five urgent network services, which had to meet the priority standards before the others.</summary>
public enum NetworkService
{
    Stroke,
    StemiHeartAttack,
    MajorTrauma,
    EmergencyVascular,
    PaediatricIntensiveCare,
}
