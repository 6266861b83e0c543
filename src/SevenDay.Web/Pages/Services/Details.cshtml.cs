using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Services;
using SevenDay.Web.Charts;

namespace SevenDay.Web.Pages.Services;

public sealed class DetailsModel(IMediator mediator) : ServicePage(mediator, toEdit: false)
{
    [BindProperty] public long Version { get; set; }

    public WeekStripModel Strip => WeekStrips.Of(Service);

    public void OnGet() { }

    public async Task<IActionResult> OnPostConfirmAsync()
    {
        await Mediator.Send(new ConfirmHours.Command(Id, Version), Token);
        return Done("You confirmed that these hours are right today.", ServiceLinks.Details(Id));
    }

    public async Task<IActionResult> OnPostSignOffAsync()
    {
        await Mediator.Send(new SignOffHours.Command(Id, Version), Token);
        return Done("You signed these hours off for the commissioner.", ServiceLinks.Details(Id));
    }

    public async Task<IActionResult> OnPostRemoveExceptionAsync(DateOnly date)
    {
        await Mediator.Send(new RemoveHoursException.Command(Id, Version, date), Token);
        return Done("The exception has been removed. The usual hours hold again on that day.", ServiceLinks.Details(Id));
    }
}
