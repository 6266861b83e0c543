using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Pathways;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Pathways;

public sealed class NewStepModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)] public string? Search { get; set; }

    [BindProperty] public long Version { get; set; }

    [BindProperty] public InputModel Input { get; set; } = new();

    public GetPathway.Result Pathway { get; private set; } = null!;

    public FindServices.Result Found { get; private set; } = null!;

    public long VersionToSend => IsStale || Version == 0 ? Pathway.Version : Version;

    protected override async Task LoadAsync()
    {
        Pathway = await Mediator.Send(new GetPathway.Query(Id), Token);
        Found = await Mediator.Send(new FindServices.Query(Search), Token);
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new AddStep.Command(Id, Version, Input.Name, Input.ServiceIds), Token);
        return Done("The step has been added at the end of the pathway.", PathwayLinks.Details(Id));
    }

    public sealed class InputModel
    {
        [Display(Name = "Name of the step", Description = "What happens to the patient, such as Scan or Discharge."), Required(ErrorMessage = "Enter the name of the step.")]
        public string Name { get; set; } = "";

        [Display(Name = "Services that can meet it", Description = "Any one of them is enough.")]
        public List<Guid> ServiceIds { get; set; } = [];
    }
}
