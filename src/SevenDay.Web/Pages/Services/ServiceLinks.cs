using SevenDay.Application.Services;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Services;

public static class ServiceLinks
{
    public const string New = "/services/new";

    public const string Import = "/services/import";

    public static string Index(ServiceFilter? filter = null, HoursState? state = null, bool? mine = null, int page = 1) => Links.To(
        "/services", ("search", filter?.Search), ("organisation", filter?.Organisation), ("area", filter?.Area), ("specialty", filter?.Specialty),
        ("setting", filter?.Setting), ("state", state), ("mine", mine), ("pageNumber", page > 1 ? page : null));

    public static string Open(DateTime? at = null, ServiceFilter? filter = null, int page = 1) => Links.To(
        "/services/open", ("on", at?.ToString("yyyy-MM-dd")), ("time", at?.ToString("HH:mm")), ("search", filter?.Search),
        ("organisation", filter?.Organisation), ("area", filter?.Area), ("specialty", filter?.Specialty), ("setting", filter?.Setting),
        ("pageNumber", page > 1 ? page : null));

    public static string Export(ServiceFilter? filter = null, HoursState? state = null, bool mine = false) => Links.To(
        "/services/export", ("search", filter?.Search), ("organisation", filter?.Organisation), ("area", filter?.Area), ("specialty", filter?.Specialty),
        ("setting", filter?.Setting), ("state", state), ("mine", mine ? "true" : null));

    public static string ExportOne(Guid id) => Links.To("/services/export", ("service", id));

    public static string Details(Guid id) => $"/services/{id}";

    public static string Edit(Guid id) => $"/services/{id}/edit";

    public static string End(Guid id) => $"/services/{id}/end";

    public static string Hours(Guid id) => $"/services/{id}/hours";

    public static string NewException(Guid id, DateOnly? on = null) => Links.To($"/services/{id}/exceptions/new", ("on", on?.ToString("yyyy-MM-dd")));
}
