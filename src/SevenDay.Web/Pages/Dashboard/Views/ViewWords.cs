using SevenDay.Application.Dashboard.Views;
using SevenDay.Domain.Views;
using SevenDay.Web.Components;

namespace SevenDay.Web.Pages.Dashboard.Views;

public static class ViewWords
{
    /// <summary>What a view shows, in a sentence.</summary>
    public static string Shows(SavedViewItem view) =>
        view.HasLostItsScope ? "What this view is of is no longer there. Change the view or delete it."
        : view.Page == ViewPage.Dashboard ? $"Dashboard of {view.Scope ?? "the whole programme"}."
        : $"What changed in {view.Scope ?? "the whole programme"} since {(view.Since is { } since ? Words.Date(since) : "the last board paper")}, until {(view.Until is { } until ? Words.Date(until) : "today")}.";
}
