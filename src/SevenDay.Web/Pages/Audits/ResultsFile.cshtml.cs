using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Audits;
using SevenDay.Web.Infrastructure.Pages;
using SevenDay.Web.Pages.Services.Export;

namespace SevenDay.Web.Pages.Audits;

/// <summary>The results as a file, with what the page hides hidden in it too.</summary>
public sealed class ResultsFileModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)] public WeekParts Week { get; set; }

    private GetAuditResults.Result _results = null!;

    protected override async Task LoadAsync() => _results = await Mediator.Send(new GetAuditResults.Query(Id, Week), Token);

    public IActionResult OnGet() => new DownloadResult(_results.File);
}
