using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Audits;
using SevenDay.Application.Paging;
using SevenDay.Application.Security;
using SevenDay.Domain.Audits;
using SevenDay.Web.Components;
using SevenDay.Web.Infrastructure.Pages;
using SevenDay.Web.Infrastructure.Security;

namespace SevenDay.Web.Pages.Audits;

public sealed class IndexModel(IMediator mediator) : SevenDayPage(mediator)
{
    [BindProperty(SupportsGet = true)] public string? Search { get; set; }

    [BindProperty(SupportsGet = true)] public AuditState? State { get; set; }

    [BindProperty(SupportsGet = true)] public int PageNumber { get; set; } = 1;

    public Paged<ListAudits.Item> List { get; private set; } = new([], 0, 1, 25);

    public bool MayStart => User.MayUse(Permission.ManageAudits);

    public Pager Pager => new(List.Page, List.PageSize, List.Total, page => AuditLinks.Index(Search, State, page));

    protected override async Task LoadAsync() => List = await Mediator.Send(new ListAudits.Query(Search, State, PageNumber), Token);

    public void OnGet() { }
}
