using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Measures;
using SevenDay.Web.Charts;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Measures;

public sealed class WeekModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true)] public string? Organisation { get; set; }

    /// <summary>weekday or midweek.</summary>
    [BindProperty(SupportsGet = true)] public string? Against { get; set; }

    public GetMeasureWeek.Result Week { get; private set; } = null!;

    public MeasurePairModel Chart => MeasurePairs.Of(Week);

    protected override async Task LoadAsync() => Week = await Mediator.Send(new GetMeasureWeek.Query(Code, Organisation, Against), Token);

    public void OnGet() { }
}
