using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Audits;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Audits;

/// <summary>A blank form of a round for a ward without a device.</summary>
public sealed class BlankFormModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    public GetBlankForm.Result Form { get; private set; } = null!;

    protected override async Task LoadAsync() => Form = await Mediator.Send(new GetBlankForm.Query(Id), Token);

    public void OnGet() { }
}
