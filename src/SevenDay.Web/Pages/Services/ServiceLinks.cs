using SevenDay.Application.Services;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Services;

public static class ServiceLinks
{
    public const string New = "/services/new";

    public const string Import = "/services/import";

    public static string Index(ServiceFilter? filter = null, HoursState? state = null, bool? mine = null, int page = 1) => Links.To(
        "/services", ("search", filter?.Search), ("organisation", filter?.Organisation), ("area", filter?.Area), ("specialty", filter?.Specialty),
        ("setting", filter?.Setting), ("functions", Functions(filter)), ("state", state), ("mine", mine), ("pageNumber", page > 1 ? page : null));

    public static string Open(DateTime? at = null, ServiceFilter? filter = null, int page = 1) => Links.To(
        "/services/open", ("on", at?.ToString("yyyy-MM-dd")), ("time", at?.ToString("HH:mm")), ("search", filter?.Search),
        ("organisation", filter?.Organisation), ("area", filter?.Area), ("specialty", filter?.Specialty), ("setting", filter?.Setting),
        ("functions", Functions(filter)), ("pageNumber", page > 1 ? page : null));

    public static string Worklist(ServiceFilter? filter = null, HoursNeed? need = null, bool? mine = null, int page = 1) =>
        Narrowed("/services/worklist", filter, page, ("need", need), ("mine", mine));

    public static string Confirm(ServiceFilter? filter = null, bool all = false, bool tick = false, int page = 1) =>
        Narrowed("/services/confirm", filter, page, ("all", all ? "true" : null), ("tick", tick ? "true" : null));

    public static string SignOff(ServiceFilter? filter = null, bool all = false, bool tick = false, int page = 1) =>
        Narrowed("/services/sign-off", filter, page, ("all", all ? "true" : null), ("tick", tick ? "true" : null));

    public static string BankHolidays(ServiceFilter? filter = null, DateOnly? on = null, bool? mine = null, int page = 1, bool file = false) =>
        Narrowed("/services/bank-holidays", filter, page, ("on", Day(on)), ("mine", mine), ("handler", file ? "File" : null));

    public static string CompareDates(ServiceFilter? filter = null, DateOnly? from = null, DateOnly? to = null, bool onlyMoved = false, int page = 1, bool file = false) =>
        Narrowed("/services/compare-dates", filter, page, ("from", Day(from)), ("to", Day(to)), ("onlyMoved", onlyMoved ? "true" : null), ("handler", file ? "File" : null));

    public static string History(Guid id, DateOnly? on = null) => Links.To($"/services/{id}/history", ("on", Day(on)));

    public static string Export(ServiceFilter? filter = null, HoursState? state = null, bool mine = false, bool ahead = false) => Links.To(
        "/services/export", ("search", filter?.Search), ("organisation", filter?.Organisation), ("area", filter?.Area), ("specialty", filter?.Specialty),
        ("setting", filter?.Setting), ("functions", Functions(filter)), ("state", state), ("mine", mine ? "true" : null), ("ahead", ahead ? "true" : null));

    public static string ExportOne(Guid id, bool ahead = false) => Links.To("/services/export", ("service", id), ("ahead", ahead ? "true" : null));

    public static string Details(Guid id) => $"/services/{id}";

    public static string Edit(Guid id) => $"/services/{id}/edit";

    public static string NewFunction(Guid id) => $"/services/{id}/functions/new";

    public static string End(Guid id) => $"/services/{id}/end";

    public static string Hours(Guid id) => $"/services/{id}/hours";

    public static string NewException(Guid id, DateOnly? on = null) => Links.To($"/services/{id}/exceptions/new", ("on", Day(on)));

    internal static string? Functions(ServiceFilter? filter) => filter is { Functions: true } ? "true" : null;

    private static string? Day(DateOnly? date) => date?.ToString("yyyy-MM-dd");

    private static string Narrowed(string path, ServiceFilter? filter, int page, params ReadOnlySpan<(string, object?)> more) => Links.To(
        path,
        [
            ("search", filter?.Search), ("organisation", filter?.Organisation), ("area", filter?.Area), ("specialty", filter?.Specialty), ("setting", filter?.Setting),
            .. more, ("pageNumber", page > 1 ? page : null),
        ]);
}
