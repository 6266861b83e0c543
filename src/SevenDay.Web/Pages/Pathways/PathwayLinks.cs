using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Pathways;

public static class PathwayLinks
{
    public const string New = "/pathways/new";

    public static string Index(string? search = null, int page = 1) => Links.To("/pathways", ("search", search), ("pageNumber", page > 1 ? page : null));

    public static string Details(Guid id) => $"/pathways/{id}";

    public static string Edit(Guid id) => $"/pathways/{id}/edit";

    public static string NewStep(Guid id) => $"/pathways/{id}/steps/new";

    public static string Service(Guid id) => $"/services/{id}";
}
