using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Services;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Services;

/// <summary>A page about one service.</summary>
public abstract class ServicePage(IMediator mediator, bool toEdit) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    public GetService.Result Service { get; private set; } = null!;

    protected override async Task LoadAsync() => Service = await Mediator.Send(new GetService.Query(Id, toEdit), Token);
}
