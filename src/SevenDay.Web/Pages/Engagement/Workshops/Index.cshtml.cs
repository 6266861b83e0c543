using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Engagement.Workshops;
using SevenDay.Web.Components;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Engagement.Workshops;

public sealed class IndexModel(IMediator mediator) : SevenDayPage(mediator)
{
    [BindProperty(SupportsGet = true)] public int PageNumber { get; set; } = 1;

    public ListWorkshops.Result Found { get; private set; } = null!;

    public Pager Pager => new(Found.List.Page, Found.List.PageSize, Found.List.Total, page => EngagementLinks.Workshops(page));

    protected override async Task LoadAsync() => Found = await Mediator.Send(new ListWorkshops.Query(PageNumber), Token);

    public void OnGet() { }
}
