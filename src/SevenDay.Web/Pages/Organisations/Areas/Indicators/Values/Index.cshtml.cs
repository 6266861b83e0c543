using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Areas;
using SevenDay.Web.Components;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Organisations.Areas.Indicators.Values;

public sealed class IndexModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true)] public int PageNumber { get; set; } = 1;

    public ListAreaFacts.Result List { get; private set; } = null!;

    public Pager Pager => new(List.Values.Page, List.Values.PageSize, List.Values.Total, page => IndicatorLinks.Values(Code, page));

    protected override async Task LoadAsync() => List = await Mediator.Send(new ListAreaFacts.Query(Code, PageNumber), Token);

    public void OnGet() { }
}
