using MediatR;
using SevenDay.Application.Areas;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Organisations.Areas;

public sealed class IndexModel(IMediator mediator) : SevenDayPage(mediator)
{
    public ListLocalities.Result List { get; private set; } = null!;

    protected override async Task LoadAsync() => List = await Mediator.Send(new ListLocalities.Query(), Token);

    public void OnGet() { }
}
