using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.WeekendEffect;
using SevenDay.Web.Charts;
using SevenDay.Web.Components;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.WeekendEffect;

public sealed class IndexModel(IMediator mediator) : SevenDayPage(mediator)
{
    [BindProperty(SupportsGet = true)] public string? Measure { get; set; }

    [BindProperty(SupportsGet = true)] public string? Organisation { get; set; }

    /// <summary>The series chosen in the list: measure and ODS code in one.</summary>
    [BindProperty(SupportsGet = true)] public string? Series { get; set; }

    /// <summary>weekday or midweek.</summary>
    [BindProperty(SupportsGet = true)] public string? Against { get; set; }

    public GetWeekendEffect.Result Effect { get; private set; } = null!;

    public WeekendWords Say => new(Effect);

    public IntervalChartModel Chart => WeekendCharts.Intervals(Effect);

    protected override async Task LoadAsync()
    {
        if (Series?.Split('|') is [var measure, var organisation]) (Measure, Organisation) = (measure, organisation);
        Effect = await Mediator.Send(new GetWeekendEffect.Query(Measure, Organisation, Against), Token);
    }

    public void OnGet() { }
}
