using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Engagement.Workshops;
using SevenDay.Web.Components;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Engagement.Workshops;

public sealed class NotesModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)] public bool Unsorted { get; set; }

    [BindProperty(SupportsGet = true)] public int PageNumber { get; set; } = 1;

    [BindProperty] public InputModel Input { get; set; } = new();

    public ListNotes.Result Found { get; private set; } = null!;

    public Pager Pager => new(Found.Notes.Page, Found.Notes.PageSize, Found.Notes.Total, page => EngagementLinks.Notes(Id, Unsorted, page));

    protected override async Task LoadAsync() => Found = await Mediator.Send(new ListNotes.Query(Id, Unsorted, PageNumber), Token);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new ModerateNote.Command(Id, Input.Note, Input.Version, Input.Theme, Input.Hidden), Token);
        return Done(Input.Hidden ? "The note is hidden and counts nowhere." : "The note has been sorted.", EngagementLinks.Notes(Id, Unsorted, PageNumber));
    }

    public sealed class InputModel
    {
        public Guid Note { get; set; }

        public long Version { get; set; }

        public string? Theme { get; set; }

        public bool Hidden { get; set; }
    }
}
