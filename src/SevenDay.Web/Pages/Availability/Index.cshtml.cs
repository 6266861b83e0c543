using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Availability;
using SevenDay.Web.Charts;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Availability;

public sealed class IndexModel(IMediator mediator) : SevenDayPage(mediator)
{
    [BindProperty(SupportsGet = true)] public string? Area { get; set; }

    [BindProperty(SupportsGet = true)] public string? Organisation { get; set; }

    [BindProperty(SupportsGet = true)] public string? Specialty { get; set; }

    [BindProperty(SupportsGet = true)] public string? Setting { get; set; }

    [BindProperty(SupportsGet = true)] public bool? Public { get; set; }

    public WeekPicture Week { get; private set; } = null!;

    public GetAvailability.Choices Choices { get; private set; } = null!;

    public HeatmapModel Heatmap => WeekCharts.Heatmap(Week);

    protected override async Task LoadAsync()
    {
        var result = await Mediator.Send(new GetAvailability.Query(Area, Organisation, Specialty, Setting, Public), Token);
        (Week, Choices) = (result.Picture, result.Choices);
    }

    public void OnGet() { }
}
