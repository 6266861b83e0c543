using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Assessments;
using SevenDay.Domain.Assessments;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Assessments;

public sealed class NewModel(IMediator mediator) : SevenDayPage(mediator)
{
    [BindProperty] public InputModel Input { get; set; } = new();

    public GetStartAssessment.Result Start { get; private set; } = null!;

    protected override async Task LoadAsync() => Start = await Mediator.Send(new GetStartAssessment.Query(), Token);

    public void OnGet()
    {
        if (Start.Organisations is [var only]) Input.OrganisationId = only.Id;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var id = await Mediator.Send(new StartAssessment.Command(Input.OrganisationId!.Value, Input.Specialty, Input.Network, Edition: Input.Edition), Token);
        return Done("The assessment has begun. Answer the standards in any order.", AssessmentLinks.Details(id));
    }

    public sealed class InputModel
    {
        [Display(Name = "Organisation"), Required(ErrorMessage = "Choose an organisation.")]
        public Guid? OrganisationId { get; set; }

        [Display(Name = "Specialty", Description = "Choose one of your services’ specialties, or type another."), Required(ErrorMessage = "Enter the specialty.")]
        public string Specialty { get; set; } = "";

        [Display(Name = "Edition of the standards", Description = "The current one, unless the board asked for another.")]
        public string? Edition { get; set; }

        [Display(Name = "Urgent network service", Description = "If the specialty is one of the five that had to meet the priority standards first.")]
        public NetworkService? Network { get; set; }
    }
}
