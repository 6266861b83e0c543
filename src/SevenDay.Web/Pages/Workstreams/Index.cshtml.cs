using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Workstreams;
using SevenDay.Web.Components;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Workstreams;

public sealed class IndexModel(IMediator mediator) : SevenDayPage(mediator)
{
    [BindProperty(SupportsGet = true)] public string? Search { get; set; }

    [BindProperty(SupportsGet = true)] public bool OnlyLate { get; set; }

    [BindProperty(SupportsGet = true)] public int PageNumber { get; set; } = 1;

    public ListWorkstreams.Result Result { get; private set; } = null!;

    public Pager Pager => new(Result.List.Page, Result.List.PageSize, Result.List.Total, page => WorkstreamLinks.Index(Search, OnlyLate, page));

    protected override async Task LoadAsync() => Result = await Mediator.Send(new ListWorkstreams.Query(Search, OnlyLate, PageNumber), Token);

    public void OnGet() { }
}
