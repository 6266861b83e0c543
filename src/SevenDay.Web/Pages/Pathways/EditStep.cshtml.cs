using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Errors;
using SevenDay.Application.Pathways;

namespace SevenDay.Web.Pages.Pathways;

public sealed class EditStepModel(IMediator mediator) : StepFormPage(mediator)
{
    [FromRoute] public Guid Step { get; set; }

    /// <summary>The step as it is stored; none when somebody removed it after the form was opened.</summary>
    public GetPathway.Step? Stored { get; private set; }

    public override string Button => "Save the step";

    protected override void Fill(bool first)
    {
        Stored = Pathway.Steps.FirstOrDefault(s => s.Id == Step);
        if (!first) return;
        if (Stored is null) throw new NotFoundException("step");
        Input = new() { Name = Stored.Name, ServiceIds = [.. Stored.Services.Select(s => s.Id)] };
    }

    protected override async Task<IActionResult> SaveAsync()
    {
        if (Stored is null) throw new StaleException();
        await Mediator.Send(new ChangeStep.Command(Id, Version, Step, Input.Name, Input.ServiceIds), Token);
        return Done("The step has been changed.", PathwayLinks.Edit(Id));
    }
}
