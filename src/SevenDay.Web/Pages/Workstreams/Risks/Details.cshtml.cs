using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Workstreams;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Workstreams.Risks;

public sealed class DetailsModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    public GetRisk.Result Risk { get; private set; } = null!;

    protected override async Task LoadAsync() => Risk = await Mediator.Send(new GetRisk.Query(Id), Token);

    public void OnGet() { }
}
