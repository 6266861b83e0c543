using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Measures;
using SevenDay.Application.Security;
using SevenDay.Web.Components;
using SevenDay.Web.Infrastructure.Pages;
using SevenDay.Web.Infrastructure.Security;

namespace SevenDay.Web.Pages.Measures.Values;

public sealed class IndexModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true)] public string? Organisation { get; set; }

    [BindProperty(SupportsGet = true)] public string? DayType { get; set; }

    [BindProperty(SupportsGet = true)] public int PageNumber { get; set; } = 1;

    public ListMeasureValues.Result List { get; private set; } = null!;

    public bool MayEnter => User.MayUse(Permission.EnterMeasureValues);

    public Pager Pager => new(List.Values.Page, List.Values.PageSize, List.Values.Total, page => MeasureLinks.Values(Code, Organisation, DayType, page));

    protected override async Task LoadAsync() => List = await Mediator.Send(new ListMeasureValues.Query(Code, Organisation, DayType, PageNumber), Token);

    public void OnGet() { }
}
