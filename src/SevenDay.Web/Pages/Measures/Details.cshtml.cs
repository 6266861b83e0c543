using System.Text;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Measures;
using SevenDay.Application.Security;
using SevenDay.Web.Charts;
using SevenDay.Web.Infrastructure.Pages;
using SevenDay.Web.Infrastructure.Security;

namespace SevenDay.Web.Pages.Measures;

public sealed class DetailsModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true)] public string? Organisation { get; set; }

    [BindProperty(SupportsGet = true)] public string? DayType { get; set; }

    [BindProperty(SupportsGet = true)] public bool Screen { get; set; } = true;

    [BindProperty(SupportsGet = true)] public string? FixAfter { get; set; }

    public GetMeasure.Result Measure { get; private set; } = null!;

    /// <summary>The measures that are read beside it.</summary>
    public ListLinkedMeasures.Result Linked { get; private set; } = null!;

    public SpcChartModel Chart => MeasureCharts.Spc(Measure);

    public MeasureSigns Signs => MeasureSigns.Of(Measure.Chart.Variation, Measure.Chart.VariationIsHigh, Measure.Chart.Assurance, Measure.Chart.Points.Count);

    public bool MayManage => User.MayUse(Permission.ManageMeasures);

    public bool MayEnter => User.MayUse(Permission.EnterMeasureValues);

    private string FileName => $"{Measure.Code}-{Measure.Shown?.OdsCode ?? "no-values"}";

    private int? Fix => int.TryParse(FixAfter, out var points) ? points : null;

    protected override async Task LoadAsync()
    {
        Measure = await Mediator.Send(new GetMeasure.Query(Code, Organisation, DayType, Screen, Fix), Token);
        Linked = await Mediator.Send(new ListLinkedMeasures.Query(Code), Token);
    }

    public string FileHref(string handler) =>
        MeasureLinks.File(handler, Measure.Code, Measure.Shown?.OdsCode, Measure.Shown?.Part.ToString().ToLowerInvariant(), Screen, Fix);

    public void OnGet() { }

    public IActionResult OnGetNumbers() =>
        File(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(MeasureCharts.Csv(Measure))).ToArray(), "text/csv", $"{FileName}.csv");

    public IActionResult OnGetSvg() => File(Encoding.UTF8.GetBytes(SpcFile.Svg(Chart)), "image/svg+xml", $"{FileName}.svg");

    public IActionResult OnGetPng() => File(SpcPicture.Png(Chart), "image/png", $"{FileName}.png");
}
