using SevenDay.Application.Services;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Services;

/// <summary>Ways to look at many services at once.</summary>
public static class ServiceViews
{
    public static string Levels(ServiceFilter? filter = null, int page = 1) => Filtered("/services/levels", filter, page);

    public static string SideBySide(ServiceFilter? filter = null) => Filtered("/services/side-by-side", filter, 1);

    public static string Weekend(DateOnly? of = null, ServiceFilter? filter = null, int page = 1) => Filtered("/services/weekend", filter, page, ("of", of?.ToString("yyyy-MM-dd")));

    private static string Filtered(string path, ServiceFilter? filter, int page, params (string, object?)[] more) => Links.To(
        path,
        [
            .. more, ("search", filter?.Search), ("organisation", filter?.Organisation), ("area", filter?.Area), ("specialty", filter?.Specialty),
            ("setting", filter?.Setting), ("functions", ServiceLinks.Functions(filter)), ("pageNumber", page > 1 ? page : null),
        ]);
}
