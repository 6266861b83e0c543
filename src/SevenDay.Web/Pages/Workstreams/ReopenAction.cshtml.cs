using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Workstreams;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Workstreams;

public sealed class ReopenActionModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [FromRoute] public Guid ActionId { get; set; }

    [BindProperty] public long Version { get; set; }

    [BindProperty] public InputModel Input { get; set; } = new();

    public GetAction.Result Current { get; private set; } = null!;

    public long VersionToSend => IsStale || Version == 0 ? Current.Version : Version;

    protected override async Task LoadAsync() => Current = await Mediator.Send(new GetAction.Query(Id, ActionId), Token);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new ReopenAction.Command(Id, ActionId, Version, Input.Reason), Token);
        return Done("The action is open again.", WorkstreamLinks.Action(Id, ActionId));
    }

    public sealed class InputModel
    {
        [Display(Name = "Why is it opened again?", Description = "For example that the next round found the same. Nothing that says who a patient is.")]
        public string? Reason { get; set; }
    }
}
