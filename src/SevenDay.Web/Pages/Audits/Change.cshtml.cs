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

    public string Question => Change switch
    {
        StateChange.Open => "Open this round?",
        StateChange.Close => "Close this round?",
        StateChange.Discard => "Discard this round?",
        _ => "Open this round again?",
    };

    public string Consequence => Change switch
    {
        StateChange.Open => "Its auditors can log entries from now on. What the round asks cannot be changed any more.",
        StateChange.Close => "Nobody can log entries any more. The results stay as they are. You can open it again.",
        StateChange.Discard => "It is taken away with what was planned of it. No entry is lost: none has been logged.",
        _ => "Its auditors can log entries again, and its results change with them.",
    };

    public string Button => Change switch
    {
        StateChange.Open => "Open the round",
        StateChange.Close => "Close the round",
        StateChange.Discard => "Discard the round",
        _ => "Open it again",
    };

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
