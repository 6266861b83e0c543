using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Pathways;

namespace SevenDay.Web.Pages.Pathways;

public sealed class NewStepModel(IMediator mediator) : StepFormPage(mediator)
{
    public override string Button => "Add step";

    protected override async Task<IActionResult> SaveAsync()
    {
        await Mediator.Send(new AddStep.Command(Id, Version, Input.Name, Input.ServiceIds), Token);
        return Done("The step has been added at the end of the pathway.", PathwayLinks.Details(Id));
    }
}
