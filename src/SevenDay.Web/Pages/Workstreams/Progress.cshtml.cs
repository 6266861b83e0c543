using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Workstreams;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Workstreams;

public sealed class ProgressModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [BindProperty] public long Version { get; set; }

    [BindProperty] public InputModel Input { get; set; } = new();

    public GetProgress.Result Current { get; private set; } = null!;

    public long VersionToSend => IsStale || Version == 0 ? Current.Version : Version;

    protected override async Task LoadAsync() => Current = await Mediator.Send(new GetProgress.Query(Id), Token);

    public void OnGet() => Input = new InputModel { On = Current.Today };

    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new SetProgress.Command(Id, Version, Input.Score!.Value, Input.On!.Value, Input.Evidence), Token);
        return Done("The progress score is saved. Earlier scores stay.", WorkstreamLinks.Details(Id));
    }

    public sealed class InputModel
    {
        [Display(Name = "How far has it come?"), Required(ErrorMessage = "Choose a score.")]
        public double? Score { get; set; }

        [Display(Name = "Day of the score"), Required(ErrorMessage = "Enter the day of the score.")]
        public DateOnly? On { get; set; }

        [Display(Name = "What shows it?", Description = "For example a run chart or a changed rota. Nothing that says who a patient is."), Required(ErrorMessage = "Say what shows the score.")]
        public string Evidence { get; set; } = "";
    }
}
