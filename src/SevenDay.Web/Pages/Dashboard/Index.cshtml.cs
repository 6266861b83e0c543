using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Dashboard;
using SevenDay.Application.Dashboard.Views;
using SevenDay.Web.Components;
using SevenDay.Web.Infrastructure.Pages;
using SevenDay.Web.Pages.Dashboard.Views;

namespace SevenDay.Web.Pages.Dashboard;

public sealed class IndexModel(IMediator mediator) : SevenDayPage(mediator)
{
    [BindProperty(SupportsGet = true)] public string? Area { get; set; }

    public GetDashboard.Result Board { get; private set; } = null!;

    public ViewsBar Views { get; private set; } = null!;

    public IEnumerable<StatTile> Tiles => DashboardTiles.Of(Board, Area);

    /// <summary>The view that opens first, where nothing else was asked for.</summary>
    private string? First => Request.Query.Count == 0 && Views.Views.First is { HasLostItsArea: false } first ? ViewLinks.Show(first) : null;

    protected override async Task LoadAsync()
    {
        Views = new ViewsBar(await Mediator.Send(new ListViews.Query(), Token), ViewLinks.New(Area));
        if (First is null) Board = await Mediator.Send(new GetDashboard.Query(Area), Token);
    }

    public IActionResult OnGet() => First is { } href ? LocalRedirect(href) : Page();
}
