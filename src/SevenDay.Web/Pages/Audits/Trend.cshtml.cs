using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Audits;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Audits;

public sealed class TrendModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    public GetAuditTrend.Result Trend { get; private set; } = null!;

    protected override async Task LoadAsync() => Trend = await Mediator.Send(new GetAuditTrend.Query(Id), Token);

    public void OnGet() { }
}
