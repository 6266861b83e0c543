using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using SevenDay.Application.Audits;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Audits.Findings;

public sealed class NewModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [FromQuery] public string? Criterion { get; set; }

    [BindProperty] public InputModel Input { get; set; } = new();

    public GetFindingForm.Result Form { get; private set; } = null!;

    public IEnumerable<SelectListItem> Workstreams => Form.Workstreams.Select(w => new SelectListItem(w.Name, w.Id.ToString())).Prepend(new("Choose a workstream", Guid.Empty.ToString()));

    protected override async Task LoadAsync() => Form = await Mediator.Send(new GetFindingForm.Query(Id, Criterion ?? ""), Token);

    public void OnGet() => (Input.Title, Input.OwnerRole, Input.Due) = (Form.SuggestedTitle, Form.SuggestedOwner, Form.Today.AddDays(28));

    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new RaiseFinding.Command(Id, Form.CriterionKey, Input.WorkstreamId, Input.Title ?? "", Input.OwnerRole ?? "", Input.Due), Token);
        return Done("The action has been added to the workstream.", AuditLinks.Results(Id));
    }

    public sealed class InputModel
    {
        [Display(Name = "Workstream")]
        public Guid WorkstreamId { get; set; }

        [Display(Name = "What is to be done", Description = "Nothing that says who a patient is.")]
        public string? Title { get; set; }

        [Display(Name = "Who owns it", Description = "A role, such as clinical lead for acute medicine. Not a person’s name.")]
        public string? OwnerRole { get; set; }

        [Display(Name = "Due by")]
        public DateOnly Due { get; set; }
    }
}
