using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Dashboard;
using SevenDay.Application.Dashboard.Views;
using SevenDay.Web.Infrastructure.Pages;
using SevenDay.Web.Pages.Dashboard.Views;

namespace SevenDay.Web.Pages.Dashboard;

public sealed class IndexModel(IMediator mediator) : SevenDayPage(mediator)
{
    [BindProperty(SupportsGet = true)] public string? Area { get; set; }

    public GetDashboardHead.Result Head { get; private set; } = null!;

    public ViewsBar Views { get; private set; } = null!;

    /// <summary>The view that opens first, where nothing else was asked for.</summary>
    private string? First => Request.Query.Count == 0 && Views.Views.First is { HasLostItsScope: false } first ? ViewLinks.Show(first) : null;

    /// <summary>Asked for only where nothing has been kept for the key.</summary>
    public Task<GetDashboard.Result> ReadAsync() => Mediator.Send(new GetDashboard.Query(Area), Token);

    protected override async Task LoadAsync()
    {
        Head = await Mediator.Send(new GetDashboardHead.Query(Area), Token);
        Views = new ViewsBar(await Mediator.Send(new ListViews.Query(), Token), ViewLinks.New(Head.Scope?.Id.ToString()));
    }

    public IActionResult OnGet() => First is { } href ? LocalRedirect(href) : Page();
}
