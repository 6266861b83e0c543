using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Measures;

public static class MeasureLinks
{
    public static string Index(string? search = null, string? organisation = null) =>
        Links.To("/measures", ("search", search), ("organisation", organisation));

    /// <param name="dayType">weekday, weekend or all.</param>
    public static string Details(string code, string? organisation = null, string? dayType = null) =>
        Links.To($"/measures/{code}", ("organisation", organisation), ("dayType", dayType));

    /// <summary>The plotted numbers as a CSV file.</summary>
    public static string Numbers(string code, string? organisation, string? dayType, bool screen, int? fixAfter) =>
        Links.To($"/measures/{code}", ("handler", "Numbers"), ("organisation", organisation), ("dayType", dayType), ("screen", screen ? null : "false"), ("fixAfter", fixAfter));

    public static string Import() => "/measures/import";
}
