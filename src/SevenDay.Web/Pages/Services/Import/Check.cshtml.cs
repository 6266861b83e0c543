using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Imports;
using SevenDay.Application.Services.Import;
using SevenDay.Web.Components;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Services.Import;

public sealed class CheckModel(IMediator mediator) : SevenDayPage(mediator)
{
    private ImportFile _file = new("", []);

    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)] public ServiceFileFormat Format { get; set; }

    [BindProperty(SupportsGet = true)] public bool Midnight { get; set; }

    [BindProperty(SupportsGet = true)] public ImportAction? Show { get; set; }

    public CheckedFile Checked { get; private set; } = null!;

    protected override async Task LoadAsync()
    {
        _file = await Mediator.Send(new GetStagedFile.Query(Id), Token);
        if (HttpMethods.IsGet(Request.Method)) await RunAsync(dryRun: true);
    }

    public void OnGet() { }

    public IActionResult OnGetReport() => File(ImportReportFile.Write(Checked.Report), "text/csv", "import-report.csv");

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await RunAsync(dryRun: false)) return Invalid();
        await Mediator.Send(new DiscardStagedFile.Command(Id), Token);
        return Done($"Imported {_file.Name}: {Words.Count(Checked.Of(ImportAction.Added), "service")} added, {Checked.Of(ImportAction.Changed)} changed.", ServiceImportLinks.Services);
    }

    public async Task<IActionResult> OnPostDiscardAsync() =>
        Done($"{await Mediator.Send(new DiscardStagedFile.Command(Id), Token)} was thrown away. Nothing was imported.", ServiceImportLinks.Index);

    private async Task<bool> RunAsync(bool dryRun)
    {
        var report = await Mediator.Send(new ImportServices.Command(_file, Format, dryRun, Midnight), Token);
        Checked = new CheckedFile(_file.Name, report, Show);
        return report.Applied;
    }
}
