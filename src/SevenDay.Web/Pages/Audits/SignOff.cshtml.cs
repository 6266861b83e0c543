using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Audits;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Audits;

public sealed class SignOffModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [BindProperty] public long Version { get; set; }

    [BindProperty] public InputModel Input { get; set; } = new();

    public GetSignOff.Result Round { get; private set; } = null!;

    protected override async Task LoadAsync() => Round = await Mediator.Send(new GetSignOff.Query(Id), Token);

    public void OnGet() => Version = Round.Audit.Version;

    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new SignOffAudit.Command(Id, Version, Input.Note), Token);
        return Done("The results are signed off.", AuditLinks.Details(Id));
    }

    public sealed class InputModel
    {
        [Display(Name = "Note (optional)", Description = "What a reader of the results should know. Nothing that says who a patient is.")]
        public string? Note { get; set; }
    }
}
