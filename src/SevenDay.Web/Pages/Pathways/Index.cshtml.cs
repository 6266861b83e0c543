using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Pathways;
using SevenDay.Web.Components;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Pathways;

public sealed class IndexModel(IMediator mediator) : SevenDayPage(mediator)
{
    [BindProperty(SupportsGet = true)] public string? Search { get; set; }

    [BindProperty(SupportsGet = true)] public PathwayOrder Order { get; set; }

    [BindProperty(SupportsGet = true)] public int PageNumber { get; set; } = 1;

    public ListPathways.Result Result { get; private set; } = null!;

    public Pager Pager => new(Result.List.Page, Result.List.PageSize, Result.List.Total, page => PathwayLinks.Index(Search, page, Order));

    protected override async Task LoadAsync() => Result = await Mediator.Send(new ListPathways.Query(Search, PageNumber, Order: Order), Token);

    public void OnGet() { }

    public static string InWords(PathwayOrder order) => order switch
    {
        PathwayOrder.FewestWeekendHours => "Fewest weekend hours first",
        PathwayOrder.FewestHours => "Fewest hours in the week first",
        PathwayOrder.MostHeldBack => "Most held back by one step first",
        _ => "Name",
    };
}
