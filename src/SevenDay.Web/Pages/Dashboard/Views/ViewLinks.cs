using SevenDay.Application.Dashboard.Views;
using SevenDay.Domain.Views;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Dashboard.Views;

public static class ViewLinks
{
    public const string Index = "/dashboard/views";

    /// <summary>The whole programme, whatever opens first.</summary>
    public const string WholeProgramme = "/dashboard?area=";

    public static string New(string? area) => Links.To("/dashboard/views/new", ("Input.Shown", ViewPage.Dashboard), ("Input.Area", area));

    public static string New(DateOnly? since, DateOnly? until, Guid? scope) => WithDates("/dashboard/views/new", since, until, ("Input.Shown", ViewPage.Since), ("Input.Area", scope));

    public static string Change(Guid id) => $"/dashboard/views/{id}";

    public static string Delete(Guid id) => $"/dashboard/views/{id}/delete";

    /// <summary>What the view shows; where its area has gone, the form that says so.</summary>
    public static string Show(SavedViewItem view) =>
        view.HasLostItsScope ? Change(view.Id)
        : view.Page == ViewPage.Since ? WithDates("/dashboard/since", view.Since, view.Until, ("Input.Scope", view.ScopeId))
        : view.ScopeId is { } area ? DashboardLinks.Index(area.ToString()) : WholeProgramme;

    private static string WithDates(string path, DateOnly? since, DateOnly? until, params (string, object?)[] others) => Links.To(
        path,
        [
            .. others,
            ("Input.Since.Day", since?.Day), ("Input.Since.Month", since?.Month), ("Input.Since.Year", since?.Year),
            ("Input.Until.Day", until?.Day), ("Input.Until.Month", until?.Month), ("Input.Until.Year", until?.Year),
        ]);
}
