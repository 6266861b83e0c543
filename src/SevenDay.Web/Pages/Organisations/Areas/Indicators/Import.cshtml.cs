using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Areas;
using SevenDay.Application.Errors;
using SevenDay.Application.Imports;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Organisations.Areas.Indicators;

public sealed class ImportModel(IMediator mediator) : SevenDayPage(mediator)
{
    [BindProperty] public Fields Input { get; set; } = new();

    /// <summary>What the file would change; none before a file was sent.</summary>
    public ImportReport? Report { get; private set; }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Input.File is null) throw new InvalidException("Choose a CSV file.", nameof(Fields.File));
        var file = await Input.File.ReadAsync(nameof(Fields.File), Token);
        Report = await Mediator.Send(new ImportAreaFacts.Command(file, DryRun: !Input.Apply), Token);
        if (Report.Applied)
            return Done($"Imported: {Report.Count(ImportAction.Added)} added, {Report.Count(ImportAction.Changed)} changed, {Report.Count(ImportAction.Unchanged)} already there.", IndicatorLinks.Index());
        return Report.Problems.Count > 0 ? Invalid() : Page();
    }

    public sealed class Fields
    {
        public IFormFile? File { get; set; }

        public bool Apply { get; set; }
    }
}
