using SevenDay.Domain.Papers;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Reports.Papers;

public static class PaperLinks
{
    public const string New = "/reports/papers/new";

    public static string Index(string? search = null, int page = 1) => Links.To("/reports/papers", ("search", search), ("pageNumber", page > 1 ? page : null));

    public static string Details(Guid id) => $"/reports/papers/{id}";

    public static string Word(Guid id) => Links.To(Details(id), ("handler", "File"));

    public static string Edit(Guid id) => $"/reports/papers/{id}/edit";

    public static string Issue(Guid id) => $"/reports/papers/{id}/issue";

    public static string Discard(Guid id) => $"/reports/papers/{id}/discard";

    /// <summary>Where the figures of a section come from.</summary>
    public static string Evidence(PaperSection section) => section switch
    {
        PaperSection.Hours => "/availability",
        PaperSection.Audits => "/audits",
        PaperSection.Measures => "/measures",
        PaperSection.SelfAssessments => "/assessments",
        PaperSection.Claims => "/reports/claims",
        _ => "/workstreams",
    };
}
