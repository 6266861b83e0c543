using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Engagement.Workshops;
using SevenDay.Web.Infrastructure.Pages;
using SevenDay.Web.Infrastructure.Requests;

namespace SevenDay.Web.Pages.Engagement.Workshops;

/// <summary>Takes a note. It leads back to itself, so that the request log has no line with a name next to the one without.</summary>
[LeavesNoName]
public sealed class BoxModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)] public bool Sent { get; set; }

    [BindProperty] public InputModel Input { get; set; } = new();

    public GetBox.Result Box { get; private set; } = null!;

    public Guid Key => Input.Key == Guid.Empty ? Box.Key : Input.Key;

    protected override async Task LoadAsync() => Box = await Mediator.Send(new GetBox.Query(Id), Token);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new WriteNote.Command(Id, Input.Key, Input.Text), Token);
        return LocalRedirect(EngagementLinks.Box(Id, sent: true));
    }

    public sealed class InputModel
    {
        public Guid Key { get; set; }

        [Display(Name = "What are we too polite to raise?", Description = "Nothing that says who a patient is. Do not name colleagues. Up to 1,000 characters.")]
        public string? Text { get; set; }
    }
}
