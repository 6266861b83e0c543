using MediatR;
using SevenDay.Application.Standards;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Assessments.Editions;

public sealed class IndexModel(IMediator mediator) : SevenDayPage(mediator)
{
    public IReadOnlyList<ListEditions.Item> Editions { get; private set; } = [];

    protected override async Task LoadAsync() => Editions = await Mediator.Send(new ListEditions.Query(), Token);

    public void OnGet() { }
}
