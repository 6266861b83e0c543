using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Papers;
using SevenDay.Web.Components;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Reports.Papers;

public sealed class IndexModel(IMediator mediator) : SevenDayPage(mediator)
{
    [BindProperty(SupportsGet = true)] public string? Search { get; set; }

    [BindProperty(SupportsGet = true)] public int PageNumber { get; set; } = 1;

    public ListPapers.Result Result { get; private set; } = null!;

    public Pager Pager => new(Result.List.Page, Result.List.PageSize, Result.List.Total, page => PaperLinks.Index(Search, page));

    protected override async Task LoadAsync() => Result = await Mediator.Send(new ListPapers.Query(Search, PageNumber), Token);

    public void OnGet() { }
}
