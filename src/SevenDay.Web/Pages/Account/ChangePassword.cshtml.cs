using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Web.Infrastructure.Pages;
using SevenDay.Web.Infrastructure.Security;

namespace SevenDay.Web.Pages.Account;

public sealed class ChangePasswordModel(IMediator mediator, PortalSignIn signIn) : SevenDayPage(mediator)
{
    [BindProperty] public InputModel Input { get; set; } = new();

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        await signIn.ChangePasswordAsync(Input.Current, Input.Next);
        return Done("Your password has been changed.", AccountLinks.Home);
    }

    public sealed class InputModel
    {
        [Display(Name = "Current password"), Required(ErrorMessage = "Enter your current password.")]
        public string Current { get; set; } = "";

        [Display(Name = "New password", Description = "12 characters or more. You can paste it from a password manager."), Required(ErrorMessage = "Enter a new password.")]
        public string Next { get; set; } = "";
    }
}
