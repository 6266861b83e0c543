using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Audits;
using SevenDay.Application.Audits.EntryFiles;
using SevenDay.Application.Imports;
using SevenDay.Web.Infrastructure.Pages;
using SevenDay.Web.Pages.Services.Import;

namespace SevenDay.Web.Pages.Audits.Entries;

[RequestSizeLimit(UploadedFile.LargestRequest)]
public sealed class ImportModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [BindProperty] public InputModel Input { get; set; } = new();

    public GetEntryFileForm.Result Form { get; private set; } = null!;

    /// <summary>A file with mistakes; none before one was sent.</summary>
    public CheckedFile? Checked { get; private set; }

    protected override async Task LoadAsync() => Form = await Mediator.Send(new GetEntryFileForm.Query(Id), Token);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var file = await Input.File!.ReadAsync(nameof(Input.File), Token);
        var result = await Mediator.Send(new StageEntryFile.Command(Id, file), Token);
        if (result.FileId is { } id) return LocalRedirect(AuditLinks.CheckEntries(Id, id));
        Checked = new CheckedFile(file.Name, result.Report, null);
        return Invalid();
    }

    /// <summary>The same check, answered by a file of its own: what has mistakes is never kept.</summary>
    public async Task<IActionResult> OnPostReportAsync()
    {
        var file = await Input.File!.ReadAsync(nameof(Input.File), Token);
        var report = await Mediator.Send(new ImportAuditEntries.Command(file, Id, DryRun: true), Token);
        return File(ImportReportFile.Write(report), "text/csv", "import-report.csv");
    }

    public sealed class InputModel
    {
        [Display(Name = "File of cases", Description = "CSV or Excel workbook, up to 20 MB. Nothing that says who a patient is."), Required(ErrorMessage = "Choose the file to import.")]
        public IFormFile? File { get; set; }
    }
}
