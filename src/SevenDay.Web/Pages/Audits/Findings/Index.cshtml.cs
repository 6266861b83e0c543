using MediatR;
using SevenDay.Application.Audits.Findings;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Audits.Findings;

public sealed class IndexModel(IMediator mediator) : SevenDayPage(mediator)
{
    public ListPoorResults.Result List { get; private set; } = null!;

    protected override async Task LoadAsync() => List = await Mediator.Send(new ListPoorResults.Query(), Token);

    public void OnGet() { }
}
