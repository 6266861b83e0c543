using MediatR;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Help;

public sealed class IndexModel(IMediator mediator) : SevenDayPage(mediator)
{
    public void OnGet() { }
}
