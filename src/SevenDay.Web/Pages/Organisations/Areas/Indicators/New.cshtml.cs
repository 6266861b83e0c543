using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Areas;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Organisations.Areas.Indicators;

public sealed class NewModel(IMediator mediator) : SevenDayPage(mediator), IIndicatorForm
{
    [BindProperty] public IndicatorInput Input { get; set; } = new();

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var code = await Mediator.Send(new DefineAreaIndicator.Command(Input.Code, Input.Fields), Token);
        return Done("The indicator has been added. Its values can be entered now.", IndicatorLinks.Details(code));
    }
}
