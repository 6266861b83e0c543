using MediatR;
using SevenDay.Application.Home;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Home;

public sealed class IndexModel(IMediator mediator) : SevenDayPage(mediator)
{
    public GetHome.Result Home { get; private set; } = null!;

    protected override async Task LoadAsync() => Home = await Mediator.Send(new GetHome.Query(), Token);

    public void OnGet() { }
}
