using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Areas;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Organisations.Areas;

public sealed class DetailsModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    public GetLocality.Result Area { get; private set; } = null!;

    /// <summary>The latest of what is published about it.</summary>
    public CompareAreas.Result Facts { get; private set; } = null!;

    protected override async Task LoadAsync()
    {
        Area = await Mediator.Send(new GetLocality.Query(Id), Token);
        Facts = await Mediator.Send(new CompareAreas.Query([Id]), Token);
    }

    public void OnGet() { }
}
