using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Papers;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Reports.Papers;

public sealed class DetailsModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    public GetPaper.Result Paper { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        Paper = await Mediator.Send(new GetPaper.Query(Id), Token);
        return Page();
    }

    public async Task<IActionResult> OnGetFileAsync()
    {
        var file = await Mediator.Send(new ExportPaper.Query(Id), Token);
        return File(file.Content, file.ContentType, file.Name);
    }
}
