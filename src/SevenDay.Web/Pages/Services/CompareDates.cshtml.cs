using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Services;
using SevenDay.Web.Components;

namespace SevenDay.Web.Pages.Services;

public sealed class CompareDatesModel(IMediator mediator) : ServiceSearchPage(mediator)
{
    [BindProperty(SupportsGet = true), Display(Name = "First date")] public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Second date")] public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true)] public bool OnlyMoved { get; set; }

    /// <summary>None when what was typed are no two dates.</summary>
    public CompareDates.Result? Found { get; private set; }

    public Pager Pager => new(Found!.Changes.Page, Found.Changes.PageSize, Found.Changes.Total, page => ServiceLinks.CompareDates(Filter, Found.From, Found.To, OnlyMoved, page));

    protected override Task LoadAsync() => LoadAreasAsync();

    public async Task<IActionResult> OnGetAsync()
    {
        if (!ModelState.IsValid) return Invalid();
        Found = await Mediator.Send(new CompareDates.Query(Filter, From, To, OnlyMoved, PageNumber), Token);
        (From, To) = (Found.From, Found.To);
        return Page();
    }

    public async Task<IActionResult> OnGetFileAsync()
    {
        if (!ModelState.IsValid) return Invalid();
        var found = await Mediator.Send(new CompareDates.Query(Filter, From, To), Token);
        return File(found.File.Value, "text/csv", $"hours-{found.From:yyyy-MM-dd}-and-{found.To:yyyy-MM-dd}.csv");
    }

    /// <summary>“+3.5 h”, “−2 h”, “no change”.</summary>
    public static string Gain(int minutes) => minutes == 0 ? "no change" : $"{(minutes > 0 ? "+" : "−")}{Words.Hours(Math.Abs(minutes))} h";

    public static string Weekend(MovedWeek week) => (week.OpenSaturday, week.OpenSunday) switch
    {
        (true, true) => "Saturday and Sunday",
        (true, false) => "Saturday only",
        (false, true) => "Sunday only",
        _ => "closed",
    };
}
