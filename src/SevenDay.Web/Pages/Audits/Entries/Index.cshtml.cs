using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Audits;
using SevenDay.Web.Components;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Audits.Entries;

public sealed class IndexModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)] public EntryFilter Show { get; set; }

    /// <summary>Of the missed cases, only those that missed this one.</summary>
    [BindProperty(SupportsGet = true)] public string? Criterion { get; set; }

    [BindProperty(SupportsGet = true)] public int PageNumber { get; set; } = 1;

    /// <summary>What was ticked, each as id and version.</summary>
    [BindProperty] public List<string> Ticked { get; set; } = [];

    public ListEntries.Result List { get; private set; } = null!;

    public Pager Pager => new(List.Entries.Page, List.Entries.PageSize, List.Entries.Total, page => AuditLinks.Entries(Id, Show, page, Criterion));

    protected override async Task LoadAsync() => List = await Mediator.Send(new ListEntries.Query(Id, Show, PageNumber, Criterion: Criterion), Token);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var result = await Mediator.Send(new ApproveSeveral.Command(Id, [.. Ticked.Select(Seen).OfType<ApproveSeveral.SeenEntry>()]), Token);
        return Done(AuditWords.Of(result), AuditLinks.Entries(Id, Show, PageNumber, Criterion));
    }

    private static ApproveSeveral.SeenEntry? Seen(string text) =>
        text.Split(' ') is [var id, var version] && Guid.TryParse(id, out var entry) && long.TryParse(version, out var number) ? new(entry, number) : null;
}
