using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Audits.Templates;

namespace SevenDay.Web.Pages.Audits.Templates;

public sealed class NewExclusionModel(IMediator mediator) : DraftPage(mediator)
{
    [BindProperty] public InputModel Input { get; set; } = new();

    public GetExclusionForm.Result Form { get; private set; } = null!;

    public override TemplateHead Template => Form.Template;

    protected override async Task LoadAsync() => Form = await Mediator.Send(new GetExclusionForm.Query(Id), Token);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new AddExclusion.Command(Id, Version, Input.When, Input.Reason), Token);
        return Done("The exclusion has been added.", TemplateLinks.Details(Id, "exclusions"));
    }

    public sealed class InputModel
    {
        [Display(Name = "Cases are left out when")]
        public string? When { get; set; }

        [Display(Name = "Reason", Description = "As the results say it, such as Stay of less than 14 hours.")]
        public string? Reason { get; set; }
    }
}
