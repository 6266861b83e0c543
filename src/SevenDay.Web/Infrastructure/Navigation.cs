using System.Security.Claims;

namespace SevenDay.Web.Infrastructure;

/// <param name="Policy">The permission that shows the item; null for everybody who is signed in.</param>
public sealed record NavigationItem(string Text, string Href, string? Policy);

public static class Navigation
{
    // The header shows as many as fit and puts the rest under "More": the order is the priority.
    private static readonly NavigationItem[] Items =
    [
        new("Dashboard", "/dashboard", null),
        new("Services", "/services", null),
        new("Availability", "/availability", null),
        new("Pathways", "/pathways", null),
        new("Audits", "/audits", null),
        new("Measures", "/measures", null),
        new("Workstreams", "/workstreams", null),
        new("Organisations", "/organisations", null),
        new("Weekend effect", "/weekend-effect", null),
        new("Assessments", "/assessments", null),
        new("Engagement", "/engagement", null),
        new("Reports", "/reports", null),
        new("Users", "/admin/users", "ManageUsers"),
        new("Changes", "/admin/changes", "ViewChanges"),
    ];

    public static IReadOnlyList<NavigationItem> For(ClaimsPrincipal user) =>
        user.Identity?.IsAuthenticated == true ? Items : [];
}
