using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Users;

public static class UserLinks
{
    public const string New = "/admin/users/new";

    public static string Index(string? search = null, string? role = null, int page = 1) =>
        Links.To("/admin/users", ("search", search), ("role", role), ("pageNumber", page > 1 ? page : null));

    public static string Details(Guid id) => $"/admin/users/{id}";

    public static string Access(Guid id) => $"/admin/users/{id}/access";

    public static string Password(Guid id) => $"/admin/users/{id}/password";
}
