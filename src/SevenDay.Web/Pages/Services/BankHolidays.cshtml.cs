using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Services;
using SevenDay.Web.Components;
using SevenDay.Web.Pages.Services.Export;

namespace SevenDay.Web.Pages.Services;

public sealed class BankHolidaysModel(IMediator mediator) : ServiceSearchPage(mediator)
{
    [BindProperty(SupportsGet = true)] public DateOnly? On { get; set; }

    [BindProperty(SupportsGet = true)] public bool? Mine { get; set; }

    public GetHolidayGaps.Result Report { get; private set; } = null!;

    public Pager Pager => new(Report.Services.Page, Report.Services.PageSize, Report.Services.Total, page => ServiceLinks.BankHolidays(Filter, On, Mine, page));

    /// <summary>The day asked about, when it is one of those ahead.</summary>
    public SpecialDate? Asked => Report.Days.Select(d => d.On).FirstOrDefault(d => d.Date == On);

    protected override async Task LoadAsync()
    {
        await LoadAreasAsync();
        Report = await Mediator.Send(new GetHolidayGaps.Query(Filter, On, Mine, PageNumber), Token);
    }

    public IActionResult OnGet() => ModelState.IsValid ? Page() : Invalid();

    public IActionResult OnGetFile() => new DownloadResult(Report.File);

    public static string InWords(HolidayGap gap, DateOnly date) => gap switch
    {
        HolidayGap.NoHours => "no hours entered",
        HolidayGap.NotStated => "not stated, so taken as closed",
        _ => $"no bank holiday: usual {date:dddd} hours",
    };
}
