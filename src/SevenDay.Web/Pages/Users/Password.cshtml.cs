using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Users;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Users;

public sealed class PasswordModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [BindProperty] public string Stamp { get; set; } = "";

    [BindProperty] public InputModel Input { get; set; } = new();

    public GetUser.Result Person { get; private set; } = null!;

    protected override async Task LoadAsync() => Person = await Mediator.Send(new GetUser.Query(Id), Token);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new SetTemporaryPassword.Command(Id, Stamp, Input.Password), Token);
        return Done("The temporary password is set. The portal asks them for one of their own.", UserLinks.Details(Id));
    }

    public sealed class InputModel
    {
        [Display(Name = "Temporary password", Description = "12 characters or more. Tell it to the user by telephone or in person."), Required(ErrorMessage = "Enter a temporary password.")]
        public string Password { get; set; } = "";
    }
}
