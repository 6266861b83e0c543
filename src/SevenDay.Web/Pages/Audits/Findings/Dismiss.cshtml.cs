using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Audits.Findings;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Audits.Findings;

public sealed class DismissModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [FromQuery] public string? Criterion { get; set; }

    [BindProperty] public InputModel Input { get; set; } = new();

    /// <summary>None once it has been answered.</summary>
    public PoorResult? Poor { get; private set; }

    protected override async Task LoadAsync()
    {
        var list = await Mediator.Send(new ListPoorResults.Query(Id), Token);
        Poor = list.Waiting.Concat(list.Dismissed).FirstOrDefault(p => p.CriterionKey == Criterion);
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new DismissFinding.Command(Id, Criterion ?? "", Input.Reason), Token);
        return Done("The result is off the list, with your reason.", AuditLinks.PoorResults);
    }

    public sealed class InputModel
    {
        [Display(Name = "Why does it need no action?", Description = "For example that an action of an earlier round deals with it. Nothing that says who a patient is.")]
        public string? Reason { get; set; }
    }
}
