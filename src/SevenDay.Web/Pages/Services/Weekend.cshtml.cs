using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Services.Views;
using SevenDay.Web.Charts;
using SevenDay.Web.Components;

namespace SevenDay.Web.Pages.Services;

public sealed class WeekendModel(IMediator mediator) : ServiceSearchPage(mediator)
{
    [BindProperty(SupportsGet = true)] public DateOnly? Of { get; set; }

    /// <summary>None when what was typed is no date.</summary>
    public GetWeekend.Result? Found { get; private set; }

    public Pager Pager => new(Found!.Services.Page, Found.Services.PageSize, Found.Services.Total, page => ServiceViews.Weekend(Found.Saturday, Filter, page));

    public string NameOf(int day) => $"{(day == 0 ? "Saturday" : "Sunday")} {Words.Date(Found!.Saturday.AddDays(day))}";

    public HeatmapModel Heatmap(int[][] counts) => new(
        "Services open as each hour begins", $"At 10am, {counts[0][10]} of {Words.Count(Found!.Services.Total, "service")} are open on Saturday and {counts[1][10]} on Sunday.",
        Found.Services.Total, counts,
        $"n = {Words.Count(Found.Services.Total, "service")}, by the declared hours, bank holidays and dated exceptions known on {Words.Date(Found.Today)}. Local time.", FirstDay: 5);

    protected override Task LoadAsync() => LoadAreasAsync();

    public async Task<IActionResult> OnGetAsync()
    {
        if (!ModelState.IsValid) return Invalid();
        Found = await Mediator.Send(new GetWeekend.Query(Of, Filter, PageNumber), Token);
        Of ??= Found.Saturday;
        return Page();
    }
}
