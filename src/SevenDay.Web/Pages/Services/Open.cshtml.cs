using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Services;
using SevenDay.Web.Components;

namespace SevenDay.Web.Pages.Services;

public sealed class OpenModel(IMediator mediator) : ServiceSearchPage(mediator)
{
    [BindProperty(SupportsGet = true)] public DateOnly? On { get; set; }

    [BindProperty(SupportsGet = true)] public string? Time { get; set; }

    /// <summary>None when what was typed is no date or time.</summary>
    public OpenServices.Result? Found { get; private set; }

    public Pager Pager => new(Found!.Open.Page, Found.Open.PageSize, Found.Open.Total, page => ServiceLinks.Open(Found.At, Filter, page));

    protected override Task LoadAsync() => LoadAreasAsync();

    public async Task<IActionResult> OnGetAsync()
    {
        if (!ModelState.IsValid) return Invalid();
        Found = await Mediator.Send(new OpenServices.Query(On, Time, Filter, PageNumber), Token);
        On ??= DateOnly.FromDateTime(Found.At);
        Time = string.IsNullOrWhiteSpace(Time) ? Words.Time(Found.At) : Time;
        return Page();
    }
}
