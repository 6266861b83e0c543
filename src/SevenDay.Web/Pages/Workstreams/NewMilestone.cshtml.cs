using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Workstreams;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Workstreams;

public sealed class NewMilestoneModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [BindProperty] public InputModel Input { get; set; } = new();

    public string Workstream { get; private set; } = "";

    protected override async Task LoadAsync() => Workstream = (await Mediator.Send(new GetWorkstream.Query(Id), Token)).Name;

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new AddMilestone.Command(Id, Input.Title, Input.Date!.Value, Input.Note), Token);
        return Done("The milestone has been planned.", WorkstreamLinks.Details(Id));
    }

    public sealed class InputModel
    {
        [Display(Name = "What is to be reached?"), Required(ErrorMessage = "Enter what is to be reached.")]
        public string Title { get; set; } = "";

        [Display(Name = "Date agreed", Description = "It stays as the baseline when the date moves later."), Required(ErrorMessage = "Enter the date agreed.")]
        public DateOnly? Date { get; set; }

        [Display(Name = "Note", Description = "You can leave this empty.")]
        public string? Note { get; set; }
    }
}
