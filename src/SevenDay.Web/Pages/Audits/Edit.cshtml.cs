using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using SevenDay.Application.Audits;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Audits;

public sealed class EditModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [BindProperty] public long Version { get; set; }

    [BindProperty] public RoundPlan Input { get; set; } = new();

    public GetChangeForm.Result Form { get; private set; } = null!;

    public IEnumerable<SelectListItem> Organisations => Form.Organisations.Select(o => new SelectListItem(o.Name, o.Id.ToString()));

    public IEnumerable<SelectListItem> Auditors => Form.Auditors.Select(a => new SelectListItem(a.Name, a.Id.ToString()));

    public IEnumerable<SelectListItem> Specialties => Form.AllSpecialties.Select(s => new SelectListItem(s, s));

    protected override async Task LoadAsync() => Form = await Mediator.Send(new GetChangeForm.Query(Id), Token);

    public void OnGet()
    {
        Version = Form.Audit.Version;
        Input = new()
        {
            Name = Form.Audit.Name, From = Form.Audit.From, To = Form.Audit.To, TargetSample = Form.Target,
            OrganisationIds = [.. Form.OrganisationIds], AuditorIds = [.. Form.AuditorIds], Specialties = [.. Form.Specialties],
        };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(
            new ChangeAudit.Command(Id, Version, Input.Name ?? "", Input.From, Input.To, Input.TargetSample ?? 0, Input.OrganisationIds, Input.AuditorIds, Input.Specialties), Token);
        return Done("The round is saved.", AuditLinks.Details(Id));
    }
}
