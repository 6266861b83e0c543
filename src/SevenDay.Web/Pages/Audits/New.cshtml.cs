using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using SevenDay.Application.Audits;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Audits;

public sealed class NewModel(IMediator mediator) : SevenDayPage(mediator)
{
    [BindProperty] public InputModel Input { get; set; } = new();

    public GetStartForm.Result Form { get; private set; } = null!;

    public IEnumerable<SelectListItem> Organisations => Form.Organisations.Select(o => new SelectListItem(o.Name, o.Id.ToString()));

    public IEnumerable<SelectListItem> Auditors => Form.Auditors.Select(a => new SelectListItem(a.Name, a.Id.ToString()));

    protected override async Task LoadAsync() => Form = await Mediator.Send(new GetStartForm.Query(), Token);

    public void OnGet() => (Input.From, Input.To) = (Form.Today.AddDays(-7), Form.Today.AddDays(-1));

    public async Task<IActionResult> OnPostAsync()
    {
        var id = await Mediator.Send(
            new StartAudit.Command(Input.TemplateId, Input.Name ?? "", Input.From, Input.To, Input.TargetSample ?? 0, Input.OrganisationIds, Input.AuditorIds), Token);
        return Done("The round is planned. Open it when entries may be logged.", AuditLinks.Details(id));
    }

    public sealed class InputModel
    {
        [Display(Name = "What does the round ask?")]
        public Guid TemplateId { get; set; }

        [Display(Name = "Name of the round", Description = "For example, Weekend audit, November 2026")]
        public string? Name { get; set; }

        [Display(Name = "First day", Description = "The national method takes any 7 days in a row without a bank holiday.")]
        public DateOnly From { get; set; }

        [Display(Name = "Last day")]
        public DateOnly To { get; set; }

        [Display(Name = "Organisations that take part")]
        public List<Guid> OrganisationIds { get; set; } = [];

        [Display(Name = "Target sample", Description = "Entries hoped for from each organisation. With 70 cases, 90% is known to about 7 points either way.")]
        [Range(1, 100_000, ErrorMessage = "Enter a target sample from 1 to 100,000.")]
        public int? TargetSample { get; set; } = 70;

        [Display(Name = "Auditors", Description = "They see the round and log entries. Programme leads always can.")]
        public List<Guid> AuditorIds { get; set; } = [];
    }
}
