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

    public void OnGet() => Input = new() { Name = Pathway.Name, Description = Pathway.Description };

    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new EditPathway.Command(Id, Version, Input.Name, Input.Description), Token);
        return Done("The pathway has been changed.", PathwayLinks.Details(Id));
    }

    public sealed class InputModel
    {
        [Display(Name = "Name"), Required(ErrorMessage = "Enter the name of the pathway.")]
        public string Name { get; set; } = "";

        [Display(Name = "Description", Description = "You can leave this empty.")]
        public string? Description { get; set; }
    }
}
