using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Measures;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Measures.Notes;

public sealed class NewModel(IMediator mediator) : SevenDayPage(mediator), INoteForm
{
    [FromRoute] public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true)] public string? Organisation { get; set; }

    [BindProperty] public NoteInput Input { get; set; } = new();

    public GetMeasureEntry.Result Entry { get; private set; } = null!;

    protected override async Task LoadAsync() => Entry = await Mediator.Send(new GetMeasureEntry.Query(Code), Token);

    public void OnGet() => Input.Organisation = Organisation;

    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new AddMeasureNote.Command(Code, Input.Organisation, Input.Fields), Token);
        return Done("It stands on the chart now.", MeasureLinks.Details(Code, Input.Organisation));
    }
}
