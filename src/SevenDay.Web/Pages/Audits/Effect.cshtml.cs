using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Audits.Findings;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Audits;

public sealed class EffectModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    public GetEffects.Result Effects { get; private set; } = null!;

    protected override async Task LoadAsync() => Effects = await Mediator.Send(new GetEffects.Query(Id), Token);

    public void OnGet() { }
}
