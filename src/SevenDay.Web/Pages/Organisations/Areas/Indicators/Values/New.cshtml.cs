using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Areas;
using SevenDay.Domain.Areas;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Organisations.Areas.Indicators.Values;

public sealed class NewModel(IMediator mediator) : SevenDayPage(mediator), IFactForm
{
    [FromRoute] public string Code { get; set; } = "";

    [BindProperty] public FactInput Input { get; set; } = new();

    public GetAreaFactEntry.Result Entry { get; private set; } = null!;

    public AreaUnit Unit => Entry.Head.Unit;

    protected override async Task LoadAsync() => Entry = await Mediator.Send(new GetAreaFactEntry.Query(Code), Token);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new SetAreaFact.Command(Code, Input.Fields), Token);
        return Done("The value has been saved.", IndicatorLinks.Details(Entry.Head.Code));
    }
}
