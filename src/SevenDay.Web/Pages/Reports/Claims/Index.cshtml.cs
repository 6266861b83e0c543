using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Claims;
using SevenDay.Domain.Claims;
using SevenDay.Web.Components;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Reports.Claims;

public sealed class IndexModel(IMediator mediator) : SevenDayPage(mediator)
{
    [BindProperty(SupportsGet = true)] public string? Search { get; set; }

    [BindProperty(SupportsGet = true)] public ClaimState? State { get; set; }

    [BindProperty(SupportsGet = true)] public bool Withdrawn { get; set; }

    [BindProperty(SupportsGet = true)] public int PageNumber { get; set; } = 1;

    public ListClaims.Result Result { get; private set; } = null!;

    public Pager Pager => new(Result.List.Page, Result.List.PageSize, Result.List.Total, page => ClaimLinks.Index(Search, State, Withdrawn, page));

    protected override async Task LoadAsync() => Result = await Mediator.Send(new ListClaims.Query(Search, State, Withdrawn, PageNumber), Token);

    public void OnGet() { }
}
