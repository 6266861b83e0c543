using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Tokens;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Account;

public sealed class TokensModel(IMediator mediator) : SevenDayPage(mediator)
{
    [BindProperty] public InputModel Input { get; set; } = new();

    public IReadOnlyList<ListTokens.Item> Tokens { get; private set; } = [];

    /// <summary>Kept encrypted for the one page that follows its making.</summary>
    [TempData] public string? NewToken { get; set; }

    protected override async Task LoadAsync() => Tokens = await Mediator.Send(new ListTokens.Query(), Token);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        NewToken = await Mediator.Send(new CreateToken.Command(Input.Name, Input.Days!.Value), Token);
        return LocalRedirect(AccountLinks.Tokens);
    }

    public sealed class InputModel
    {
        [Display(Name = "What is it for?", Description = "Such as the name of the program that will use it."), Required(ErrorMessage = "Enter what the token is for.")]
        public string Name { get; set; } = "";

        [Display(Name = "For how many days does it work?", Description = "1 to 365."), Required(ErrorMessage = "Enter a number of days from 1 to 365.")]
        public int? Days { get; set; } = 90;
    }
}
