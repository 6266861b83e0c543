using System.Security.Claims;
using SevenDay.Application.Security;

namespace SevenDay.Web.Infrastructure;

/// <param name="Policy">The permission that shows the item; null for everybody who is signed in.</param>
public sealed record NavigationItem(string Text, string Href, string? Policy);

public static class Navigation
{
    // The header shows as many as fit and puts the rest under "More": the order is the priority.
    private static readonly NavigationItem[] Items =
    [
        new("Dashboard", "/dashboard", nameof(Permission.ViewDashboard)),
        new("Services", "/services", nameof(Permission.ViewServices)),
        new("Availability", "/availability", nameof(Permission.ViewServices)),
        new("Pathways", "/pathways", nameof(Permission.ViewPathways)),
        new("Audits", "/audits", nameof(Permission.ViewAudits)),
        new("Measures", "/measures", nameof(Permission.ViewMeasures)),
        new("Workstreams", "/workstreams", nameof(Permission.ViewWorkstreams)),
        new("Organisations", "/organisations", nameof(Permission.ViewOrganisations)),
        new("Weekend effect", "/weekend-effect", nameof(Permission.ViewMeasures)),
        new("Assessments", "/assessments", nameof(Permission.ViewAudits)),
        new("Engagement", "/engagement", nameof(Permission.ViewWorkstreams)),
        new("Reports", "/reports", nameof(Permission.ViewDashboard)),
        new("Users", "/admin/users", nameof(Permission.ManageUsers)),
        new("Bank holidays", "/admin/bank-holidays", nameof(Permission.ManageBankHolidays)),
        new("Changes", "/admin/changes", nameof(Permission.ViewChanges)),
        new("Digests", "/admin/digests", nameof(Permission.ManageUsers)),
    ];

    public static IReadOnlyList<NavigationItem> For(ClaimsPrincipal user) =>
        user.Identity?.IsAuthenticated == true ? Items : [];
}
