using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Services;
using SevenDay.Web.Charts;

namespace SevenDay.Web.Pages.Services;

public sealed class DetailsModel(IMediator mediator) : ServicePage(mediator, toEdit: false)
{
    [BindProperty] public long Version { get; set; }

    [BindProperty] public CapacityInput Input { get; set; } = new();

    public GetCapacity.Result Capacity { get; private set; } = null!;

    public GetFunctions.Result Functions { get; private set; } = null!;

    /// <summary>Which form was sent; none when the page is only looked at.</summary>
    public string? Asked => Request.Query["handler"];

    public WeekStripModel Strip => WeekStrips.Of(Service);

    protected override async Task LoadAsync()
    {
        await base.LoadAsync();
        Capacity = await Mediator.Send(new GetCapacity.Query(Id), Token);
        Functions = await Mediator.Send(new GetFunctions.Query(Id), Token);
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostCapacityAsync()
    {
        await Mediator.Send(new ReportCapacity.Command(Id, Input.Seen, Input.State, Input.Note), Token);
        return Done("The space now has been reported. It is shown for 24 hours.", ServiceLinks.Details(Id));
    }

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
