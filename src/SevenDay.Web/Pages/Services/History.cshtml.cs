using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using SevenDay.Application.Services;
using SevenDay.Web.Charts;
using SevenDay.Web.Components;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Services;

public sealed class HistoryModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)] public DateOnly? On { get; set; }

    [BindProperty(SupportsGet = true)] public Guid? Left { get; set; }

    [BindProperty(SupportsGet = true)] public Guid? Right { get; set; }

    public GetHoursHistory.Result History { get; private set; } = null!;

    public WeekStripModel? Strip => History is { Worked: null, Planned: null } ? null : new(
        $"Declared for {Words.Date(History.On)}", null,
        [.. Row("Worked", History.Worked), .. Row("Planned", History.Planned)], "As now known. Local time.");

    public IEnumerable<SelectListItem> Choices(Guid? chosen) => History.Versions.Select(v => new SelectListItem(Title(v), v.Id.ToString(), v.Id == chosen));

    public static string Title(HoursVersion version) =>
        $"From {Words.Date(version.EffectiveFrom)}{(version.Planned ? ", planned" : "")}{(version.Replaced ? ", replaced" : "")} (said {Words.Date(DateOnly.FromDateTime(version.RecordedAt))})";

    /// <summary>“2.5 more hours”, “the same hours”.</summary>
    public static string More(int minutes) => minutes == 0 ? "the same hours" : $"{Words.Hours(Math.Abs(minutes))} {(minutes > 0 ? "more" : "fewer")} hours";

    protected override async Task LoadAsync()
    {
        History = await Mediator.Send(new GetHoursHistory.Query(Id, On, Left, Right), Token);
        if (ModelState.IsValid) On ??= History.On;
    }

    public IActionResult OnGet() => ModelState.IsValid ? Page() : Invalid();

    private static IEnumerable<WeekStripRow> Row(string name, HoursVersion? version) => version is null ? [] : [new(name, version.Week.Open)];
}
