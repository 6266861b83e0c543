using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Claims;

namespace SevenDay.Web.Pages.Reports.Claims;

public sealed class EditModel(IMediator mediator) : ClaimPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [BindProperty] public long Version { get; set; }

    /// <summary>Somebody who has seen both versions may send theirs again.</summary>
    public long VersionToSend => IsStale || Version == 0 ? Form.Version : Version;

    protected override async Task LoadAsync() => Form = await Mediator.Send(new GetClaimForm.Query(Id), Token);

    public void OnGet() => Input = new InputModel { Form = ClaimInput.Of(Form.Stored) };

    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new ChangeClaim.Command(Id, Version, Input.Form.ToForm()), Token);
        return Done("The claim is changed.", ClaimLinks.Details(Id));
    }
}
