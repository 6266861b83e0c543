using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Organisations;
using SevenDay.Application.Paging;
using SevenDay.Web.Components;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Organisations;

public sealed class IndexModel(IMediator mediator) : SevenDayPage(mediator)
{
    [BindProperty(SupportsGet = true)] public string? Search { get; set; }

    /// <summary>The date whose names and codes are meant; none means now.</summary>
    [BindProperty(SupportsGet = true)] public DateOnly? On { get; set; }

    [BindProperty(SupportsGet = true)] public int PageNumber { get; set; } = 1;

    public Paged<ListOrganisations.Item> List { get; private set; } = new([], 0, 1, 25);

    public Pager Pager => new(List.Page, List.PageSize, List.Total, page => OrganisationLinks.Index(Search, On, page));

    protected override async Task LoadAsync() => List = await Mediator.Send(new ListOrganisations.Query(Search, On, PageNumber), Token);

    public IActionResult OnGet() => ModelState.IsValid ? Page() : Invalid();
}
