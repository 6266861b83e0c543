using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Measures;
using SevenDay.Domain.Measures;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Measures.Values;

public sealed class NewModel(IMediator mediator) : SevenDayPage(mediator), IReadingForm
{
    [FromRoute] public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true)] public string? Organisation { get; set; }

    [BindProperty(SupportsGet = true)] public string? DayType { get; set; }

    [BindProperty] public ReadingInput Input { get; set; } = new();

    public GetMeasureEntry.Result Entry { get; private set; } = null!;

    public MeasureKind Kind => Entry.Kind;

    public string Unit => Entry.Unit;

    protected override async Task LoadAsync() => Entry = await Mediator.Send(new GetMeasureEntry.Query(Code), Token);

    public void OnGet() => (Input.Organisation, Input.DayType) = (Organisation, DayType);

    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new EnterMeasureValue.Command(Code, Input.Organisation, Input.Period, Input.DayType, Input.Reading), Token);
        return Done($"The value for the period from {Components.Words.Date(Input.Period!.Value)} has been saved.", MeasureLinks.Details(Code, Input.Organisation, Input.DayType));
    }
}
