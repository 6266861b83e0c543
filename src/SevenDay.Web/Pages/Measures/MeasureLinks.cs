using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Measures;

public static class MeasureLinks
{
    public static string Index(string? search = null, string? organisation = null, int? domain = null) =>
        Links.To("/measures", ("search", search), ("organisation", organisation), ("domain", domain));

    /// <param name="dayType">weekday, weekend, midweek, a day or all.</param>
    public static string Details(string code, string? organisation = null, string? dayType = null) =>
        Links.To($"/measures/{code}", ("organisation", organisation), ("dayType", dayType));

    /// <summary>The chart as a file: Numbers (CSV), Svg or Png.</summary>
    public static string File(string handler, string code, string? organisation, string? dayType, bool screen, int? fixAfter) =>
        Links.To($"/measures/{code}", ("handler", handler), ("organisation", organisation), ("dayType", dayType), ("screen", screen ? null : "false"), ("fixAfter", fixAfter));

    public static string Import() => "/measures/import";

    public static string New() => "/measures/new";

    public static string Change(string code) => $"/measures/{code}/change";

    public static string Values(string code, string? organisation = null, string? dayType = null, int? page = null) =>
        Links.To($"/measures/{code}/values", ("organisation", organisation), ("dayType", dayType), ("pageNumber", page > 1 ? page : null));

    public static string NewValue(string code, string? organisation = null, string? dayType = null) =>
        Links.To($"/measures/{code}/values/new", ("organisation", organisation), ("dayType", dayType));

    public static string Paste(string code, string? organisation = null, string? dayType = null) =>
        Links.To($"/measures/{code}/values/paste", ("organisation", organisation), ("dayType", dayType));

    public static string Correct(string code, Guid value) => $"/measures/{code}/values/{value}/correct";

    public static string RemoveValue(string code, Guid value) => $"/measures/{code}/values/{value}/remove";

    public static string Linked(string code) => $"/measures/{code}/linked";

    public static string Rebase(string code, string? organisation, string? dayType) =>
        Links.To($"/measures/{code}/rebase", ("organisation", organisation), ("dayType", dayType));

    public static string UndoRebase(string code, Guid value) => $"/measures/{code}/values/{value}/undo-rebase";

    /// <summary>Parts of the week and single days beside each other.</summary>
    public static string Week(string code, string? organisation = null, string? against = null) =>
        Links.To($"/measures/{code}/week", ("organisation", organisation), ("against", against));

    public static string NewNote(string code, string? organisation = null) => Links.To($"/measures/{code}/notes/new", ("organisation", organisation));

    public static string Note(string code, Guid note) => $"/measures/{code}/notes/{note}";

    public static string RemoveNote(string code, Guid note) => $"/measures/{code}/notes/{note}/remove";
}
