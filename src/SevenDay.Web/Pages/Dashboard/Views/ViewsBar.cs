using SevenDay.Application.Dashboard.Views;

namespace SevenDay.Web.Pages.Dashboard.Views;

/// <summary>The saved views above a page, and the way to save what it shows.</summary>
public sealed record ViewsBar(ListViews.Result Views, string SaveHref);
