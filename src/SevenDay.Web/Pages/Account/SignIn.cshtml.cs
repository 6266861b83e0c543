using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Demonstration;
using SevenDay.Application.Security;
using SevenDay.Web.Infrastructure.Pages;
using SevenDay.Web.Infrastructure.Security;

namespace SevenDay.Web.Pages.Account;

public sealed class SignInModel(IMediator mediator, PortalSignIn signIn) : SevenDayPage(mediator)
{
    [BindProperty] public InputModel Input { get; set; } = new();

    [BindProperty(SupportsGet = true)] public string? ReturnUrl { get; set; }

    public IReadOnlyList<DemonstrationUser> Demonstration => signIn.OffersDemonstration ? DemonstrationUsers.All : [];

    public static string RoleInWords(DemonstrationUser user) => Roles.InWords(user.Role);

    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true ? LocalRedirect(AccountLinks.Home) : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        await signIn.WithPasswordAsync(Input.Email, Input.Password);
        return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : AccountLinks.Home);
    }

    public sealed class InputModel
    {
        [Display(Name = "Email address"), Required(ErrorMessage = "Enter your email address.")]
        public string Email { get; set; } = "";

        [Display(Name = "Password"), Required(ErrorMessage = "Enter your password.")]
        public string Password { get; set; } = "";
    }
}
