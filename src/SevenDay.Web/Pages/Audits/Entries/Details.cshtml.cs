using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Audits;
using SevenDay.Domain.Audits;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Audits.Entries;

/// <summary>One entry with its review.</summary>
public sealed class DetailsModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [FromRoute] public Guid EntryId { get; set; }

    [BindProperty] public ReviewInput Input { get; set; } = new();

    public GetEntry.Result Entry { get; private set; } = null!;

    protected override async Task LoadAsync() => Entry = await Mediator.Send(new GetEntry.Query(Id, EntryId), Token);

    public void OnGet() => Input.Version = Entry.Version;

    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new DecideEntry.Command(EntryId, Input.Version, Input.Decision, Input.Why), Token);
        return Done($"The case is {Components.Words.Of(Input.Decision!.Value).ToLowerInvariant()}.", AuditLinks.Entry(Id, EntryId));
    }

    public async Task<IActionResult> OnPostCommentAsync()
    {
        await Mediator.Send(new CommentOnEntry.Command(EntryId, Input.Version, Input.Text), Token);
        return Done("The comment has been added.", AuditLinks.Entry(Id, EntryId));
    }
}

public sealed class ReviewInput
{
    public long Version { get; set; }

    public ReviewState? Decision { get; set; }

    public string? Why { get; set; }

    public string? Text { get; set; }
}
