using MediatR;
using SevenDay.Application.Engagement;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Engagement;

public sealed class IndexModel(IMediator mediator) : SevenDayPage(mediator)
{
    public GetEngagement.Result Reference { get; private set; } = null!;

    protected override async Task LoadAsync() => Reference = await Mediator.Send(new GetEngagement.Query(), Token);

    public void OnGet() { }
}
