using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Workstreams;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Workstreams.Risks;

public sealed class NewModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [BindProperty] public InputModel Input { get; set; } = new();

    public string Workstream { get; private set; } = "";

    protected override async Task LoadAsync() => Workstream = (await Mediator.Send(new GetWorkstream.Query(Id), Token)).Name;

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var id = await Mediator.Send(new AddRisk.Command(
            Id, Input.Title, Input.Cause, Input.Effect, Input.OwnerRole, Input.Probability!.Value, Input.Impact!.Value, Input.Response!.Value, Input.ResponseInWords,
            Input.ResidualProbability!.Value, Input.ResidualImpact!.Value, Input.ResidualBecause, Input.NextReview!.Value), Token);
        return Done("The risk is in the register.", RiskLinks.Details(id));
    }

    public sealed class InputModel : RatingInput
    {
        [Display(Name = "What may happen?"), Required(ErrorMessage = "Enter what may happen.")]
        public string Title { get; set; } = "";

        [Display(Name = "Why may it happen?"), Required(ErrorMessage = "Say why it may happen.")]
        public string Cause { get; set; } = "";

        [Display(Name = "What follows if it does?", Description = "Nothing that says who a patient is."), Required(ErrorMessage = "Say what follows if it happens.")]
        public string Effect { get; set; } = "";
    }
}
