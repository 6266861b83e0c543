using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Pathways;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Pathways;

public sealed class DetailsModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    public GetPathway.Result Pathway { get; private set; } = null!;

    protected override async Task LoadAsync() => Pathway = await Mediator.Send(new GetPathway.Query(Id), Token);

    public void OnGet() { }
}
