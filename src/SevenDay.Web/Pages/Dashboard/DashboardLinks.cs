using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Dashboard;

public static class DashboardLinks
{
    public static string Index(string? area = null) => Links.To("/dashboard", ("area", area));

    public static string AuditResults(Guid audit) => $"/audits/{audit}/results";

    public static string Workstream(Guid workstream) => $"/workstreams/{workstream}";
}
