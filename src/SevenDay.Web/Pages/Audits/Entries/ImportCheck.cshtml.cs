using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Audits.EntryFiles;
using SevenDay.Application.Imports;
using SevenDay.Web.Components;
using SevenDay.Web.Infrastructure.Pages;
using SevenDay.Web.Pages.Services.Import;

namespace SevenDay.Web.Pages.Audits.Entries;

public sealed class ImportCheckModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [FromRoute(Name = "file")] public Guid FileId { get; set; }

    /// <summary>Of what the page showed, to confirm exactly that.</summary>
    [BindProperty] public string? Fingerprint { get; set; }

    public GetStagedEntries.Result Staged { get; private set; } = null!;

    public CheckedFile Checked => new(Staged.FileName, Staged.Report, null);

    protected override async Task LoadAsync() => Staged = await Mediator.Send(new GetStagedEntries.Query(Id, FileId), Token);

    public void OnGet() { }

    public IActionResult OnGetReport() => File(ImportReportFile.Write(Staged.Report), "text/csv", "import-report.csv");

    public async Task<IActionResult> OnPostAsync()
    {
        var result = await Mediator.Send(new ConfirmEntries.Command(Id, FileId, Fingerprint ?? ""), Token);
        return Done($"Imported {result.FileName}: {Words.Count(result.Added, "case")} added, {Words.Count(result.Repeats, "row")} left as they were.", AuditLinks.Entries(Id));
    }

    public async Task<IActionResult> OnPostDiscardAsync() =>
        Done($"{await Mediator.Send(new DiscardEntryFile.Command(FileId), Token)} was thrown away. Nothing was imported.", AuditLinks.ImportEntries(Id));
}
