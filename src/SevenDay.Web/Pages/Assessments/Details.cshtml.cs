using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Assessments;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Assessments;

public sealed class DetailsModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    public GetAssessment.Result Assessment { get; private set; } = null!;

    protected override async Task LoadAsync() => Assessment = await Mediator.Send(new GetAssessment.Query(Id), Token);

    public void OnGet() { }
}
