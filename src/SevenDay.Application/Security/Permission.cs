namespace SevenDay.Application.Security;

/// <summary>What a role may allow. Every request names one, and so does every folder of pages.</summary>
public enum Permission
{
    /// <summary>Sign in, change the own password, keep own tokens, see the home page.</summary>
    UsePortal,
    ViewDashboard,
    ViewServices,
    EditHours,
    ImportServices,
    ManageServices,
    /// <summary>Agree for the commissioner to hours that the provider has confirmed.</summary>
    SignOffHours,
    ViewPathways,
    ManagePathways,
    ViewAudits,
    LogAuditEntries,
    ManageAudits,
    /// <summary>Stand for the results of a closed round.</summary>
    SignOffAudits,
    /// <summary>Write, publish and retire templates of audits.</summary>
    ManageTemplates,
    /// <summary>See single cases and counts from 1 to 7.</summary>
    ViewCases,
    /// <summary>See single cases of the own organisations; counts stay rounded.</summary>
    ViewOwnCases,
    /// <summary>Approve entries, ask about them or reject them.</summary>
    ReviewEntries,
    /// <summary>Fill in the self-assessments of the organisations one acts for.</summary>
    EditAssessments,
    /// <summary>Approve what somebody else has filled in, for the organisations one acts for.</summary>
    ApproveAssessments,
    /// <summary>Word standards and their limits, add editions and choose the current one.</summary>
    ManageStandards,
    ViewMeasures,
    ImportMeasures,
    /// <summary>Say what measures mean, start limits again and write notes on charts.</summary>
    ManageMeasures,
    /// <summary>Enter, correct and remove values of the organisations one acts for.</summary>
    EnterMeasureValues,
    ViewWorkstreams,
    ManageWorkstreams,
    /// <summary>Set up boxes of workshops, and read and sort what is in them.</summary>
    ManageWorkshops,
    /// <summary>Write and issue board papers, and keep the register of claims. Who sees workstreams reads what was issued.</summary>
    WritePapers,
    ViewOrganisations,
    ManageOrganisations,
    ManageBankHolidays,
    ManageUsers,
    ViewChanges,
    /// <summary>Migrate, seed, back up and restore: the operator at the command line.</summary>
    Operate,
}
