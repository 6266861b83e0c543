using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Areas;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Organisations.Areas;

/// <summary>Claims a level for a locality. Searching for services keeps what was typed and ticked.</summary>
public sealed class ClaimModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [BindProperty] public InputModel Input { get; set; } = new();

    [BindProperty] public int? After { get; set; }

    [BindProperty] public string? Do { get; set; }

    [BindProperty(SupportsGet = true)] public string? Search { get; set; }

    public GetLocality.Result Area { get; private set; } = null!;

    public FindEvidence.Result Found { get; private set; } = null!;

    public int AfterToSend => IsStale ? Area.Last : After ?? Area.Last;

    protected override async Task LoadAsync()
    {
        Area = await Mediator.Send(new GetLocality.Query(Id), Token);
        Found = await Mediator.Send(new FindEvidence.Query(Id, Search, Input.ServiceIds), Token);
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Do == "find")
        {
            ModelState.Clear();
            return Page();
        }
        await Mediator.Send(new ClaimLevel.Command(Id, After ?? 0, Input.Level ?? 0, Input.ServiceIds, Input.Evidence), Token);
        return Done($"Level {Input.Level} has been claimed.", OrganisationLinks.Area(Id));
    }

    public sealed class InputModel
    {
        [Display(Name = "Which level has the locality reached?")]
        public int? Level { get; set; }

        [Display(Name = "What shows it?", Description = "What people find in the locality now that they did not find before. Nothing that says who somebody is.")]
        public string? Evidence { get; set; }

        [Display(Name = "Services that show it", Description = "From level 2 on, each must have hours on all seven days.")]
        public List<Guid> ServiceIds { get; set; } = [];
    }
}
