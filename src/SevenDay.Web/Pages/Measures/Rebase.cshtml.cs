using System.Globalization;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using SevenDay.Application.Measures;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Measures;

public sealed class RebaseModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true)] public string? Organisation { get; set; }

    [BindProperty(SupportsGet = true)] public string? DayType { get; set; }

    [BindProperty] public Fields Input { get; set; } = new();

    public GetMeasure.Result Measure { get; private set; } = null!;

    /// <summary>Limits start at the first period anyway.</summary>
    public IEnumerable<SelectListItem> Periods => Measure.Chart.Points.Skip(1).Where(p => p.Rebase is null).Reverse()
        .Select(p => new SelectListItem(MeasureWords.Period(p.Period, Measure.Chart.MonthsApart), p.Period.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))
        .Prepend(new("Choose a period", ""));

    protected override async Task LoadAsync() => Measure = await Mediator.Send(new GetMeasure.Query(Code, Organisation, DayType), Token);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var period = DateOnly.TryParseExact(Input.Period, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null;
        var part = Measure.Shown?.Part.ToString().ToLowerInvariant();
        await Mediator.Send(new RebaseMeasure.Command(Code, Measure.Shown?.OdsCode ?? Organisation, part, period, Input.Reason), Token);
        return Done("Limits start again there. See what that changes on the chart.", MeasureLinks.Details(Code, Measure.Shown?.OdsCode, part));
    }

    public sealed class Fields
    {
        /// <summary>First day.</summary>
        public string? Period { get; set; }

        public string? Reason { get; set; }
    }
}
