using MediatR;
using SevenDay.Application.Services.Views;
using SevenDay.Web.Charts;
using SevenDay.Web.Components;

namespace SevenDay.Web.Pages.Services;

public sealed class SideBySideModel(IMediator mediator) : ServiceSearchPage(mediator)
{
    /// <summary>None until something was asked for.</summary>
    public CompareSites.Result? Found { get; private set; }

    public WeekStripModel Sites => new(
        "The week at each site", null, [.. Found!.Sites.Where(s => s.Week is not null).Select(s => new WeekStripRow(LabelOf(s), s.Week!.Open))],
        $"n = {Words.Count(Found.Sites.Count - Found.WithoutHours, "service")} with declared hours, in force on {Words.Date(Found.On)}. Local time.");

    public WeekStripModel Depths => new(
        "How many run at once", Summary(), [.. Found!.Depths.Select(d => new WeekStripRow(Count(d), d.Week.Open))],
        $"n = {Words.Count(Found.Sites.Count - Found.WithoutHours, "service")}, counted minute by minute. Hours in force on {Words.Date(Found.On)}.");

    public static string LabelOf(CompareSites.Site site) => site.Place.Length > 0 ? $"{site.Name}, {site.Place}" : $"{site.Name}, {site.Organisation}";

    public static string Count(CompareSites.Depth depth) => depth switch
    {
        { Count: 0 } => "None",
        { Count: 1 } => "One",
        { Count: 2 } => "Two",
        { OrMore: true } => "Three or more",
        _ => "Three",
    };

    protected override async Task LoadAsync()
    {
        await LoadAreasAsync();
        if (!string.IsNullOrWhiteSpace(Search) || !string.IsNullOrWhiteSpace(Specialty)) Found = await Mediator.Send(new CompareSites.Query(Filter), Token);
    }

    public void OnGet() { }

    private string Summary()
    {
        var none = Found!.Depths[0].Week;
        return none.Open.Count == 0
            ? "At least one of them runs at every hour of the week."
            : $"None of them runs for {Words.Hours(none.WeekendMinutes)} of the 48 weekend hours and {Words.Hours(none.WeekdayMinutes)} of the 120 weekday hours.";
    }
}
