using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Errors;
using SevenDay.Application.Pathways;
using SevenDay.Application.Pipeline;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Pathways;

/// <summary>Moves a step up or down or, once confirmed, takes it out.</summary>
public sealed class ChangeStepModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [FromRoute] public Guid Step { get; set; }

    [FromRoute] public StepChange Change { get; set; }

    [BindProperty] public long Version { get; set; }

    public GetPathway.Result Pathway { get; private set; } = null!;

    /// <summary>None when somebody removed it after the page was opened.</summary>
    public GetPathway.Step? Stored { get; private set; }

    public long VersionToSend => IsStale || Version == 0 ? Pathway.Version : Version;

    public string Button => Change switch { StepChange.Up => "Move it up", StepChange.Down => "Move it down", _ => "Remove the step" };

    protected override async Task LoadAsync()
    {
        Pathway = await Mediator.Send(new GetPathway.Query(Id), Token);
        Stored = Pathway.Steps.FirstOrDefault(s => s.Id == Step);
        if (Stored is null && HttpMethods.IsGet(Request.Method)) throw new NotFoundException("step");
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Stored is null) throw new StaleException();
        await Mediator.Send(Command(), Token);
        return Done(Change == StepChange.Remove ? $"{Stored.Name} has been removed." : $"{Stored.Name} has been moved {Change.ToString().ToLowerInvariant()}.", PathwayLinks.Edit(Id));
    }

    private ICommand<Guid> Command() => Change == StepChange.Remove
        ? new RemoveStep.Command(Id, Version, Step)
        : new MoveStep.Command(Id, Version, Step, Change == StepChange.Up);
}
