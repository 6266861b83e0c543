using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Claims;

namespace SevenDay.Web.Pages.Reports.Claims;

public sealed class NewModel(IMediator mediator) : ClaimPage(mediator)
{
    protected override async Task LoadAsync() => Form = await Mediator.Send(new GetClaimForm.Query(), Token);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var id = await Mediator.Send(new AddClaim.Command(Input.Form.ToForm()), Token);
        return Done("The claim is in the register.", ClaimLinks.Details(id));
    }
}
