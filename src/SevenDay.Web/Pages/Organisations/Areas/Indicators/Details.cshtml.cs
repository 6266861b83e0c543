using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Areas;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Organisations.Areas.Indicators;

public sealed class DetailsModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public string Code { get; set; } = "";

    /// <summary>First day of the period; none shows the latest value of each area.</summary>
    [BindProperty(SupportsGet = true)] public string? From { get; set; }

    public GetAreaIndicator.Result Indicator { get; private set; } = null!;

    protected override async Task LoadAsync() =>
        Indicator = await Mediator.Send(new GetAreaIndicator.Query(Code, DateOnly.TryParseExact(From, "yyyy-MM-dd", out var day) ? day : null), Token);

    public void OnGet() { }

    public IActionResult OnGetNumbers() => File(AreaFactFile.Write(Indicator), "text/csv", $"{Indicator.Head.Code}.csv");
}
