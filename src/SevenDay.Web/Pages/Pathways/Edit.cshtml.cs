using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Pathways;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Pathways;

public sealed class EditModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [BindProperty] public InputModel Input { get; set; } = new();

    [BindProperty] public long Version { get; set; }

    public GetPathway.Result Pathway { get; private set; } = null!;

    public long VersionToSend => IsStale || Version == 0 ? Pathway.Version : Version;

    protected override async Task LoadAsync() => Pathway = await Mediator.Send(new GetPathway.Query(Id), Token);

    public void OnGet() => Input = new InputModel
    {
        Name = Pathway.Name,
        Description = Pathway.Description,
        Steps = [.. Pathway.Steps.Select((s, at) => new EditedStep { Place = at + 1, Name = s.Name, ServiceIds = [.. s.Services.Select(v => v.Id)] })],
    };

    public async Task<IActionResult> OnPostAsync()
    {
        var steps = Input.Steps.Where(s => !s.Remove).OrderBy(s => s.Place).Select(s => new StepInput(s.Name ?? "", s.ServiceIds)).ToList();
        await Mediator.Send(new EditPathway.Command(Id, Version, Input.Name, Input.Description, steps), Token);
        return Done("The pathway has been changed.", PathwayLinks.Details(Id));
    }

    public string ServiceName(Guid id) => Pathway.Steps.SelectMany(s => s.Services).FirstOrDefault(s => s.Id == id) is { } service
        ? $"{service.Name}, {service.Place}"
        : "A service of an earlier version";

    public sealed class InputModel
    {
        [Display(Name = "Name"), Required(ErrorMessage = "Enter the name of the pathway.")]
        public string Name { get; set; } = "";

        [Display(Name = "Description", Description = "You can leave this empty.")]
        public string? Description { get; set; }

        public List<EditedStep> Steps { get; set; } = [];
    }
}
