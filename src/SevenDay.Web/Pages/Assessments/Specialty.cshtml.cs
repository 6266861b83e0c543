using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Assessments;
using SevenDay.Application.Errors;
using SevenDay.Domain.Assessments;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Assessments;

public sealed class SpecialtyModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [BindProperty] public long Version { get; set; }

    [BindProperty] public InputModel Input { get; set; } = new();

    public GetAssessment.Result Current { get; private set; } = null!;

    public long VersionToSend => IsStale || Version == 0 ? Current.Head.Version : Version;

    protected override async Task LoadAsync() => Current = await Mediator.Send(new GetAssessment.Query(Id), Token);

    public IActionResult OnGet()
    {
        var facts = Current.Facts;
        Input = new InputModel { Network = facts.Network, HasBeds = facts.HasBeds, Advice = facts.Advice, Rounds = facts.Rounds, Note = facts.Note };
        return Current.CanEdit ? Page() : throw new ForbiddenException();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new DescribeSpecialty.Command(Id, Version, Input.Network, Input.HasBeds, Input.Advice, Input.Rounds, Input.Note), Token);
        return Done("What is said of the specialty is saved.", AssessmentLinks.Details(Id));
    }

    public sealed class InputModel
    {
        [Display(Name = "Urgent network service")]
        public NetworkService? Network { get; set; }

        [Display(Name = "Does the specialty have beds of its own?")]
        public bool? HasBeds { get; set; }

        [Display(Name = "If it has no beds: the formal arrangement for its advice", Description = "Who gives advice, on which days, and where that is agreed. By role, not by name.")]
        public string? Advice { get; set; }

        [Display(Name = "If it has beds: do job plans provide a consultant-led round on every ward every day?")]
        public DailyRounds? Rounds { get; set; }

        [Display(Name = "What shows it, or what is missing", Description = "Optional.")]
        public string? Note { get; set; }
    }
}
