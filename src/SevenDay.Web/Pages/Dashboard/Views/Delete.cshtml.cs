using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Dashboard.Views;

namespace SevenDay.Web.Pages.Dashboard.Views;

public sealed class DeleteModel(IMediator mediator) : ViewFormPage(mediator)
{
    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new DeleteView.Command(Id, Version), Token);
        return Done("The view is deleted.", ViewLinks.Index);
    }
}
