using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Measures;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Measures;

public sealed class ChangeModel(IMediator mediator) : SevenDayPage(mediator), IMeasureForm
{
    [FromRoute] public string Code { get; set; } = "";

    [BindProperty] public MeasureInput Input { get; set; } = new();

    [BindProperty] public long Version { get; set; }

    public GetMeasureDefinition.Result Current { get; private set; } = null!;

    /// <summary>Somebody who has seen both versions may send theirs again.</summary>
    public long VersionToSend => IsStale || !Request.HasFormContentType ? Current.Version : Version;

    protected override async Task LoadAsync() => Current = await Mediator.Send(new GetMeasureDefinition.Query(Code), Token);

    public void OnGet() => Input.Fields = Current.Fields;

    public async Task<IActionResult> OnPostAsync()
    {
        var saved = await Mediator.Send(new ChangeMeasure.Command(Code, Version, Input.Fields, Input.Reason), Token);
        return Done(saved.MeaningChanged ? $"The measure has been changed. Its definition is now version {saved.DefinitionVersion}." : "The measure has been changed.", MeasureLinks.Details(saved.Code));
    }
}
