using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Paging;
using SevenDay.Application.Users;
using SevenDay.Web.Components;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Users;

public sealed class IndexModel(IMediator mediator) : SevenDayPage(mediator)
{
    [BindProperty(SupportsGet = true)] public string? Search { get; set; }

    [BindProperty(SupportsGet = true)] public string? Role { get; set; }

    [BindProperty(SupportsGet = true)] public int PageNumber { get; set; } = 1;

    public Paged<ListUsers.Item> List { get; private set; } = null!;

    public Pager Pager => new(List.Page, List.PageSize, List.Total, page => UserLinks.Index(Search, Role, page));

    protected override async Task LoadAsync() => List = await Mediator.Send(new ListUsers.Query(Search, Role, PageNumber), Token);

    public void OnGet() { }
}
