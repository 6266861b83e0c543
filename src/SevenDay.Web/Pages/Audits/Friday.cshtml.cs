using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Audits.Friday;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Audits;

public sealed class FridayModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    public GetFridayPair.Result Pair { get; private set; } = null!;

    protected override async Task LoadAsync() => Pair = await Mediator.Send(new GetFridayPair.Query(Id), Token);

    public void OnGet() { }
}
