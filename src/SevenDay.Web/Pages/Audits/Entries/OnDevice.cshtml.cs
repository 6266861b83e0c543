using MediatR;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Audits.Entries;

/// <summary>What a device has not sent yet. Only the device knows it; the page is the same for everybody.</summary>
public sealed class OnDeviceModel(IMediator mediator) : SevenDayPage(mediator)
{
    public void OnGet() { }
}
