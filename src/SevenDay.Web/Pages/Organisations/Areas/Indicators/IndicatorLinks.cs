using SevenDay.Application.Areas;
using SevenDay.Domain.Areas;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Organisations.Areas.Indicators;

public static class IndicatorLinks
{
    private const string Root = "/organisations/areas/indicators";

    public const string New = $"{Root}/new";

    public const string Import = $"{Root}/import";

    public static string Index(string? search = null, AreaTopic? topic = null) => Links.To(Root, ("search", search), ("topic", topic));

    /// <param name="from">First day of a period; none shows the latest values.</param>
    public static string Details(string code, DateOnly? from = null) => Links.To($"{Root}/{code}", ("from", Day(from)));

    /// <summary>The numbers as a CSV file.</summary>
    public static string File(string code, DateOnly? from) => Links.To($"{Root}/{code}", ("handler", "Numbers"), ("from", Day(from)));

    public static string Edit(string code) => $"{Root}/{code}/edit";

    public static string Values(string code, int page = 1) => Links.To($"{Root}/{code}/values", ("pageNumber", page > 1 ? page : null));

    public static string NewValue(string code) => $"{Root}/{code}/values/new";

    public static string Correct(string code, Guid fact) => $"{Root}/{code}/values/{fact}/correct";

    public static string Remove(string code, Guid fact) => $"{Root}/{code}/values/{fact}/remove";

    public static string Compare(params IReadOnlyList<AreaPlace> areas) => "/organisations/areas/compare" + string.Concat(areas.Select((a, at) => $"{(at == 0 ? "?" : "&")}areas={a.Id}"));

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
