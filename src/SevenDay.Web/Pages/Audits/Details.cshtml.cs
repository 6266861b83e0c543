using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Audits;
using SevenDay.Application.Audits.Findings;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Audits;

public sealed class DetailsModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    public GetAudit.Result Round { get; private set; } = null!;

    /// <summary>Poor results without an action, for those who answer them.</summary>
    public IReadOnlyList<PoorResult> Poor { get; private set; } = [];

    protected override async Task LoadAsync()
    {
        Round = await Mediator.Send(new GetAudit.Query(Id), Token);
        if (Round.MayManage) Poor = (await Mediator.Send(new ListPoorResults.Query(Id), Token)).Waiting;
    }

    public void OnGet() { }
}
