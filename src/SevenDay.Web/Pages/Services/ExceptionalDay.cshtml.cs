using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Services;

namespace SevenDay.Web.Pages.Services;

public sealed class ExceptionalDayModel(IMediator mediator) : ServicePage(mediator, toEdit: true)
{
    [BindProperty] public InputModel Input { get; set; } = new();

    [BindProperty] public string Do { get; set; } = "save";

    public string? Focus { get; private set; }

    public void OnGet(DateOnly? on) => Input = new() { Date = on, Hours = DayInput.From(TypedDay.Closed), Version = Service.Facts.Version };

    public async Task<IActionResult> OnPostAsync()
    {
        if (Do != "save") return Changed();
        await Mediator.Send(new AddHoursException.Command(Id, Input.Version, Input.Date, Input.Hours.Typed(), Input.Reason), Token);
        return Done("The exception has been saved.", ServiceLinks.Details(Id));
    }

    private IActionResult Changed()
    {
        if (Do.Split('-') is ["remove", _, var period] && int.TryParse(period, out var at) && at >= 0) Input.Hours.Remove(at);
        else Input.Hours.Add();
        Focus = $"0-{Input.Hours.Periods.Count - 1}";
        ModelState.Clear();
        return Page();
    }

    public sealed class InputModel
    {
        [Display(Name = "Date", Description = "For example, 25 12 2026")]
        public DateOnly? Date { get; set; }

        public DayInput Hours { get; set; } = new();

        [Display(Name = "Reason (optional)", Description = "For example, staff training")]
        public string? Reason { get; set; }

        public long Version { get; set; }
    }
}
