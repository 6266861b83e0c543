using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Areas;
using SevenDay.Domain.Areas;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Organisations.Areas.Indicators;

public sealed class IndexModel(IMediator mediator) : SevenDayPage(mediator)
{
    [BindProperty(SupportsGet = true)] public string? Search { get; set; }

    [BindProperty(SupportsGet = true)] public AreaTopic? Topic { get; set; }

    public ListAreaIndicators.Result List { get; private set; } = null!;

    protected override async Task LoadAsync() => List = await Mediator.Send(new ListAreaIndicators.Query(Search, Topic), Token);

    public IActionResult OnGet() => ModelState.IsValid ? Page() : Invalid();
}
