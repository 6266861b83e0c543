using MediatR;
using SevenDay.Application.Standards;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Assessments.Standards;

public sealed class IndexModel(IMediator mediator) : SevenDayPage(mediator)
{
    public ListStandards.Result Standards { get; private set; } = null!;

    protected override async Task LoadAsync() => Standards = await Mediator.Send(new ListStandards.Query(), Token);

    public void OnGet() { }
}
