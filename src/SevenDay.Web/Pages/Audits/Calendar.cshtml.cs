using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Audits;
using SevenDay.Application.Security;
using SevenDay.Web.Infrastructure.Pages;
using SevenDay.Web.Infrastructure.Security;

namespace SevenDay.Web.Pages.Audits;

public sealed class CalendarModel(IMediator mediator) : SevenDayPage(mediator)
{
    [BindProperty(SupportsGet = true)] public int? Year { get; set; }

    public ListCalendar.Result Rounds { get; private set; } = null!;

    public bool MayStart => User.MayUse(Permission.ManageAudits);

    protected override async Task LoadAsync() => Rounds = await Mediator.Send(new ListCalendar.Query(Year), Token);

    public void OnGet() { }
}
