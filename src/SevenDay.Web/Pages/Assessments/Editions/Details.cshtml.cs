using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Standards;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Assessments.Editions;

public sealed class DetailsModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    public GetEdition.Result Edition { get; private set; } = null!;

    protected override async Task LoadAsync() => Edition = await Mediator.Send(new GetEdition.Query(Id), Token);

    public void OnGet() { }
}
