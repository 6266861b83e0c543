using MediatR;
using SevenDay.Application.Dashboard.Views;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Dashboard.Views;

public sealed class IndexModel(IMediator mediator) : SevenDayPage(mediator)
{
    public ListViews.Result Views { get; private set; } = null!;

    protected override async Task LoadAsync() => Views = await Mediator.Send(new ListViews.Query(), Token);

    public void OnGet() { }
}
