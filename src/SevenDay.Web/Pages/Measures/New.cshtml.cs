using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Measures;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Measures;

public sealed class NewModel(IMediator mediator) : SevenDayPage(mediator), IMeasureForm
{
    [BindProperty] public MeasureInput Input { get; set; } = new();

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var code = await Mediator.Send(new AddMeasure.Command(Input.Code, Input.Fields), Token);
        return Done("The measure has been added. Its values can be entered now.", MeasureLinks.Details(code));
    }
}
