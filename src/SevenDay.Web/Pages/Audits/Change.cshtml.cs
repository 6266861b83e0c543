using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Audits;
using SevenDay.Application.Pipeline;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Audits;

public sealed class ChangeModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [FromRoute] public StateChange Change { get; set; }

    [BindProperty] public long Version { get; set; }

    public AuditHead Round { get; private set; } = null!;

    protected override async Task LoadAsync() => Round = (await Mediator.Send(new GetAudit.Query(Id), Token)).Audit;

    public void OnGet() => Version = Round.Version;

    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(Command(), Token);
        if (Change == StateChange.Discard) return Done($"“{Round.Name}” has been discarded.", AuditLinks.Index());
        return Done(Change == StateChange.Close ? "The round is closed." : "The round is open.", AuditLinks.Details(Id));
    }

    private ICommand<Guid> Command() => Change switch
    {
        StateChange.Open => new OpenAudit.Command(Id, Version),
        StateChange.Close => new CloseAudit.Command(Id, Version),
        StateChange.Discard => new DiscardAudit.Command(Id, Version),
        _ => new ReopenAudit.Command(Id, Version),
    };
}
