using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Workstreams;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Workstreams;

public sealed class NewActionModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [BindProperty] public InputModel Input { get; set; } = new();

    public string Workstream { get; private set; } = "";

    protected override async Task LoadAsync() => Workstream = (await Mediator.Send(new GetWorkstream.Query(Id), Token)).Name;

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new AddAction.Command(Id, Input.Title, Input.OwnerRole, Input.Due!.Value), Token);
        return Done("The action has been added.", WorkstreamLinks.Details(Id));
    }

    public sealed class InputModel
    {
        [Display(Name = "What is to be done?"), Required(ErrorMessage = "Enter what is to be done.")]
        public string Title { get; set; } = "";

        [Display(Name = "Who owns it?", Description = "A role, such as Medical director. Not the name of a person."), Required(ErrorMessage = "Enter the role that owns the action, such as Medical director.")]
        public string OwnerRole { get; set; } = "";

        [Display(Name = "Date it is due"), Required(ErrorMessage = "Enter the date it is due.")]
        public DateOnly? Due { get; set; }
    }
}
