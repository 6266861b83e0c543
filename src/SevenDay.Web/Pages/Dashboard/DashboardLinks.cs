using SevenDay.Application.Dashboard;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Dashboard;

public static class DashboardLinks
{
    public static string Index(string? area = null) => Links.To("/dashboard", ("area", area));

    /// <summary>What changed since a day; since the last issued paper when none is named.</summary>
    public static string Since(DateOnly? day = null) => day is { } since
        ? Links.To("/dashboard/since", ("Input.Since.Day", since.Day), ("Input.Since.Month", since.Month), ("Input.Since.Year", since.Year)) : "/dashboard/since";

    /// <summary>What changed in a digest or a feed.</summary>
    public static string Since(DateOnly since, DateOnly until, Guid? scope, bool byEntry) => Links.To(
        "/dashboard/since", ("Input.Since.Day", since.Day), ("Input.Since.Month", since.Month), ("Input.Since.Year", since.Year),
        ("Input.Until.Day", until.Day), ("Input.Until.Month", until.Month), ("Input.Until.Year", until.Year), ("Input.Scope", scope), ("Input.ByEntry", byEntry ? "true" : null));

    /// <summary>The same as a feed.</summary>
    public static string Feed(Guid? scope = null) => Links.To("/api/v1/changes.atom", ("scope", scope));

    public static string Measure(NewSpecialCause measure) => Measures.MeasureLinks.Details(measure.Code, measure.OdsCode, measure.Days);

    public static string Hours(DateOnly from, DateOnly to) => Services.ServiceLinks.CompareDates(null, from, to);

    public static string AuditResults(Guid audit) => $"/audits/{audit}/results";

    public static string Risk(Guid risk) => $"/workstreams/risks/{risk}";

    public static string Workstream(Guid workstream) => $"/workstreams/{workstream}";
}
