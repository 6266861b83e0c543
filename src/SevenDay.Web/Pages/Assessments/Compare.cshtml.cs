using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Assessments;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Assessments;

public sealed class CompareModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [FromRoute] public int Record { get; set; }

    public CompareAssessment.Result Compared { get; private set; } = null!;

    protected override async Task LoadAsync() => Compared = await Mediator.Send(new CompareAssessment.Query(Id, Record), Token);

    public void OnGet() { }
}
