using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Users;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Users;

public sealed class NewModel(IMediator mediator) : SevenDayPage(mediator)
{
    [BindProperty] public InputModel Input { get; set; } = new();

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var id = await Mediator.Send(new AddUser.Command(Input.Email, Input.DisplayName, Input.Role, Input.Password, Input.Codes(), PasswordIsTemporary: true), Token);
        return Done("The user can sign in now. The portal asks them for a password of their own.", UserLinks.Details(id));
    }

    public sealed class InputModel : UserInput
    {
        [Display(Name = "Email address"), Required(ErrorMessage = "Enter an email address.")]
        public string Email { get; set; } = "";

        [Display(Name = "Temporary password", Description = "12 characters or more. Tell it to the user by telephone or in person."), Required(ErrorMessage = "Enter a temporary password.")]
        public string Password { get; set; } = "";
    }
}
