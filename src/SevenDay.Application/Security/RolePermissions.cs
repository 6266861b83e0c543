using static SevenDay.Application.Security.Permission;

namespace SevenDay.Application.Security;

/// <summary>The one table of who may do what.</summary>
public static class RolePermissions
{
    private static readonly IReadOnlySet<Permission> Everybody = new HashSet<Permission>
    {
        UsePortal, ViewDashboard, ViewServices, ViewPathways, ViewMeasures, ViewOrganisations,
    };

    private static readonly Dictionary<string, IReadOnlySet<Permission>> Table = new()
    {
        [Roles.Administrator] = Enum.GetValues<Permission>().ToHashSet(),
        [Roles.ProgrammeLead] = With(
            EditHours, ImportServices, ManageServices, SignOffHours, ManagePathways, ViewAudits, LogAuditEntries, ManageAudits, SignOffAudits, ManageTemplates, ViewCases, ViewOwnCases, ReviewEntries,
            EditAssessments, ApproveAssessments, ImportMeasures, ManageMeasures, EnterMeasureValues, ViewWorkstreams, ManageWorkstreams, ManageWorkshops, WritePapers, ManageOrganisations, ViewChanges),
        [Roles.TrustEditor] = With(EditHours, ImportServices, ManageServices, ViewAudits, ViewOwnCases, EditAssessments, ApproveAssessments, EnterMeasureValues, ViewWorkstreams),
        [Roles.Auditor] = With(ViewAudits, LogAuditEntries),
        [Roles.BoardMember] = With(ViewAudits, ViewWorkstreams),
    };

    /// <summary>What the roles allow together; nothing for a role that is not known.</summary>
    public static IReadOnlySet<Permission> Of(IEnumerable<string> roles)
    {
        var known = roles.Select(role => Table.GetValueOrDefault(role)).OfType<IReadOnlySet<Permission>>().ToList();
        // Almost everybody has one role, and a page asks some twenty times.
        return known is [var one] ? one : known.SelectMany(permissions => permissions).ToHashSet();
    }

    private static HashSet<Permission> With(params Permission[] more) => [.. Everybody, .. more];
}
