using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Claims;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Reports.Claims;

public sealed class WithdrawModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [BindProperty] public long Version { get; set; }

    [BindProperty] public InputModel Input { get; set; } = new();

    public GetClaim.Result Current { get; private set; } = null!;

    public long VersionToSend => IsStale || Version == 0 ? Current.Claim.Version : Version;

    protected override async Task LoadAsync() => Current = await Mediator.Send(new GetClaim.Query(Id), Token);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new WithdrawClaim.Command(Id, Version, Input.Reason), Token);
        return Done("The claim is withdrawn.", ClaimLinks.Details(Id));
    }

    public sealed class InputModel
    {
        [Display(Name = "Why is it withdrawn?")]
        public string? Reason { get; set; }
    }
}
