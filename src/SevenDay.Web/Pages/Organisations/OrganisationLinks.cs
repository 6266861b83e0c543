using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Organisations;

public static class OrganisationLinks
{
    public static string Index(string? search = null, DateOnly? on = null, int page = 1) =>
        Links.To("/organisations", ("search", search), ("on", on?.ToString("yyyy-MM-dd")), ("pageNumber", page > 1 ? page : null));

    public const string Areas = "/organisations/areas";

    public static string Area(Guid id) => $"{Areas}/{id}";

    public static string ClaimLevel(Guid id) => $"{Areas}/{id}/claim";

    public static string Details(Guid id) => $"/organisations/{id}";
}
