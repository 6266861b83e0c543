using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Dashboard;
using SevenDay.Web.Components;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Dashboard;

public sealed class IndexModel(IMediator mediator) : SevenDayPage(mediator)
{
    [BindProperty(SupportsGet = true)] public string? Area { get; set; }

    public GetDashboard.Result Board { get; private set; } = null!;

    public IEnumerable<StatTile> Tiles => DashboardTiles.Of(Board);

    protected override async Task LoadAsync() => Board = await Mediator.Send(new GetDashboard.Query(Area), Token);

    public void OnGet() { }
}
