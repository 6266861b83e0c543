using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Assessments.Returns;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Assessments.Returns;

public sealed class IndexModel(IMediator mediator) : SevenDayPage(mediator)
{
    [BindProperty(SupportsGet = true)] public Guid? Organisation { get; set; }

    [BindProperty(SupportsGet = true)] public string? Edition { get; set; }

    public GetBoardReturn.Result Return { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        Return = await Mediator.Send(new GetBoardReturn.Query(Organisation, Edition), Token);
        return Page();
    }

    public async Task<IActionResult> OnGetFileAsync(ReturnFormat format)
    {
        var file = await Mediator.Send(new ExportBoardReturn.Query(Organisation ?? Guid.Empty, format, Edition), Token);
        return File(file.Content, file.ContentType, file.Name);
    }

    public string Download(ReturnFormat format) => Links.To("/assessments/return", ("organisation", Organisation), ("edition", Edition), ("handler", "File"), ("format", format));
}
