using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Audits.Findings;
using SevenDay.Application.Workstreams;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Workstreams;

public sealed class ActionModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [FromRoute] public Guid ActionId { get; set; }

    public GetActionDetails.Result Details { get; private set; } = null!;

    /// <summary>None for an action that no round raised.</summary>
    public Effect? Effect { get; private set; }

    public async Task OnGetAsync()
    {
        Details = await Mediator.Send(new GetActionDetails.Query(Id, ActionId), Token);
        if (Details.Finding is { } finding) Effect = await Mediator.Send(new GetEffect.Query(finding.AuditId, finding.CriterionKey), Token);
    }

    public async Task<IActionResult> OnGetEvidenceAsync(Guid file)
    {
        var evidence = await Mediator.Send(new GetEvidenceFile.Query(ActionId, file), Token);
        return File(evidence.Bytes, evidence.MediaType, evidence.Name);
    }
}
