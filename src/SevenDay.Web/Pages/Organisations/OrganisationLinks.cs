using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Organisations;

public static class OrganisationLinks
{
    public static string Index(string? search = null, DateOnly? on = null, int page = 1) =>
        Links.To("/organisations", ("search", search), ("on", on?.ToString("yyyy-MM-dd")), ("pageNumber", page > 1 ? page : null));

    public static string Details(Guid id) => $"/organisations/{id}";
}
