using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Audits.Templates;

namespace SevenDay.Web.Pages.Audits.Templates;

public sealed class EditModel(IMediator mediator) : DraftPage(mediator)
{
    [BindProperty] public InputModel Input { get; set; } = new();

    public GetTemplateForm.Result Form { get; private set; } = null!;

    public override TemplateHead Template => Form.Template;

    protected override async Task LoadAsync()
    {
        Form = await Mediator.Send(new GetTemplateForm.Query(Id), Token);
        if (IsShownFirst) Input = new() { Name = Template.Name, Purpose = Template.Purpose, OccurredAt = Form.OccurredAt, Service = Form.Service, Specialty = Form.Specialty };
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new DescribeTemplate.Command(Id, Version, Input.Name, Input.Purpose, Input.OccurredAt, Input.Service, Input.Specialty), Token);
        return Done("The draft has been saved.", TemplateLinks.Details(Id, "about"));
    }

    public sealed class InputModel
    {
        [Display(Name = "Name")]
        public string? Name { get; set; }

        [Display(Name = "What is it for?", Description = "A sentence that helps to choose it for a round.")]
        public string? Purpose { get; set; }

        [Display(Name = "Which question dates the case?", Description = "Its day says whether the case is of a weekday, a Saturday, a Sunday or a bank holiday.")]
        public string? OccurredAt { get; set; }

        [Display(Name = "Which question names the service?", Description = "Results then stand beside the declared hours of that service.")]
        public string? Service { get; set; }

        [Display(Name = "Which question groups the cases?", Description = "Such as the specialty, the ward or the practice.")]
        public string? Specialty { get; set; }
    }
}
