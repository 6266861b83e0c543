using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Organisations;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Organisations;

public sealed class DetailsModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    public GetOrganisation.Result Organisation { get; private set; } = null!;

    protected override async Task LoadAsync() => Organisation = await Mediator.Send(new GetOrganisation.Query(Id), Token);

    public void OnGet() { }
}
