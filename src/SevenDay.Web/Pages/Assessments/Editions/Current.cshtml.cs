using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Standards;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Assessments.Editions;

public sealed class CurrentModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [BindProperty] public long Version { get; set; }

    [BindProperty] public InputModel Input { get; set; } = new();

    public GetEdition.Result Edition { get; private set; } = null!;

    public long VersionToSend => IsStale || Version == 0 ? Edition.Version : Version;

    protected override async Task LoadAsync() => Edition = await Mediator.Send(new GetEdition.Query(Id), Token);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new MakeEditionCurrent.Command(Id, Version, Input.Reason ?? ""), Token);
        return Done($"Edition {Edition.Code} is the current one.", EditionLinks.Details(Id));
    }

    public sealed class InputModel
    {
        [Display(Name = "Why does it take over?", Description = "Stands in the change log.")]
        public string? Reason { get; set; }
    }
}
