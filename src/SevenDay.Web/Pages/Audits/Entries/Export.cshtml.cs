using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Audits;
using SevenDay.Application.Audits.EntryFiles;
using SevenDay.Web.Infrastructure.Pages;
using SevenDay.Web.Pages.Services.Export;

namespace SevenDay.Web.Pages.Audits.Entries;

/// <summary>Sends the cases that the list shows as a file.</summary>
public sealed class ExportModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [FromQuery] public EntryFilter Show { get; set; }

    [FromQuery] public EntryFileFormat Format { get; set; }

    public async Task<IActionResult> OnGetAsync() =>
        ModelState.IsValid ? new DownloadResult(await Mediator.Send(new ExportEntries.Query(Id, Show, Format), Token)) : BadRequest();
}
