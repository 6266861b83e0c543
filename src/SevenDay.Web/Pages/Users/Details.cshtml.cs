using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Users;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Users;

public sealed class DetailsModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [BindProperty] public string Stamp { get; set; } = "";

    [BindProperty] public UserInput Input { get; set; } = new();

    public GetUser.Result Person { get; private set; } = null!;

    public string StampToSend => IsStale || Stamp.Length == 0 ? Person.Stamp : Stamp;

    protected override async Task LoadAsync() => Person = await Mediator.Send(new GetUser.Query(Id), Token);

    public void OnGet() => Input = new UserInput
    {
        DisplayName = Person.DisplayName,
        Role = Person.Role,
        OrganisationCodes = string.Join(", ", Person.Organisations.Select(o => o.OdsCode).OfType<string>()),
    };

    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new ChangeUser.Command(Id, Stamp, Input.DisplayName, Input.Role, Input.Codes()), Token);
        return Done("The user has been changed. They may have to sign in again.", UserLinks.Details(Id));
    }
}
