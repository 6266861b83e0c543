using MediatR;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Offline;

/// <summary>What a device shows in place of a page it cannot reach.</summary>
public sealed class IndexModel(IMediator mediator) : SevenDayPage(mediator)
{
    public void OnGet() { }
}
