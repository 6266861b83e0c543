using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Changes;

public static class ChangeLinks
{
    public static string Index(string? person = null, string? kind = null, DateOnly? from = null, DateOnly? to = null, Guid? id = null, int page = 1) => Links.To(
        "/admin/changes", ("person", person), ("kind", kind), ("from", from?.ToString("yyyy-MM-dd")), ("to", to?.ToString("yyyy-MM-dd")), ("id", id), ("pageNumber", page > 1 ? page : null));

    public static string Of(Guid id) => Index(id: id);
}
