using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Audits;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Audits;

public sealed class DetailsModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    public GetAudit.Result Round { get; private set; } = null!;

    protected override async Task LoadAsync() => Round = await Mediator.Send(new GetAudit.Query(Id), Token);

    public void OnGet() { }
}
