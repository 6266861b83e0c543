using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Claims;
using SevenDay.Application.Measures;
using SevenDay.Web.Charts;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Reports.Claims;

public sealed class DetailsModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    public GetClaim.Result Result { get; private set; } = null!;

    /// <summary>The live chart of the measure; none for an audit criterion.</summary>
    public SpcChartModel? Chart { get; private set; }

    protected override async Task LoadAsync()
    {
        Result = await Mediator.Send(new GetClaim.Query(Id), Token);
        if (Result.Claim.MeasureCode is { } code)
            Chart = MeasureCharts.Spc(await Mediator.Send(new GetMeasure.Query(code, Result.Claim.OdsCode, Result.Claim.Days), Token));
    }

    public void OnGet() { }
}
