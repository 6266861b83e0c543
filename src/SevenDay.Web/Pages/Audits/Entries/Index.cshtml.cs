using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Audits;
using SevenDay.Web.Components;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Audits.Entries;

public sealed class IndexModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)] public bool OnlyMissed { get; set; }

    [BindProperty(SupportsGet = true)] public int PageNumber { get; set; } = 1;

    public ListEntries.Result List { get; private set; } = null!;

    public Pager Pager => new(List.Entries.Page, List.Entries.PageSize, List.Entries.Total, page => AuditLinks.Entries(Id, OnlyMissed, page));

    protected override async Task LoadAsync() => List = await Mediator.Send(new ListEntries.Query(Id, OnlyMissed, PageNumber), Token);

    public void OnGet() { }
}
