namespace SevenDay.Web.Pages.Home;

/// <summary>Where the home page sends people.</summary>
public static class HomeLinks
{
    public const string Dashboard = "/dashboard";
    public const string Availability = "/availability";
    public const string Audits = "/audits";
    public const string PoorResults = "/audits/poor-results";
    public const string NewAudit = "/audits/new";
    public const string Measures = "/measures";
    public const string Services = "/services";
    public const string ImportServices = "/services/import";

    public static string Audit(Guid id) => $"/audits/{id}";

    public static string Results(Guid id) => $"/audits/{id}/results";

    public static string NewEntry(Guid id) => $"/audits/{id}/entries/new";

    public static string Hours(Guid id) => $"/services/{id}/hours";

    public static string Service(Guid id) => $"/services/{id}";
}
