using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Errors;
using SevenDay.Application.Tokens;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Account;

public sealed class RevokeTokenModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    public string Name { get; private set; } = "";

    protected override async Task LoadAsync() =>
        Name = (await Mediator.Send(new ListTokens.Query(), Token)).FirstOrDefault(t => t.Id == Id)?.Name ?? throw new NotFoundException("token");

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new RevokeToken.Command(Id), Token);
        return Done("The token has been withdrawn. It no longer works.", AccountLinks.Tokens);
    }
}
