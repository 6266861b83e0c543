using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Errors;
using SevenDay.Application.Imports;
using SevenDay.Application.Measures;
using SevenDay.Application.Pipeline;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Measures;

public sealed class ImportModel(IMediator mediator) : SevenDayPage(mediator)
{
    [BindProperty] public Fields Input { get; set; } = new();

    /// <summary>What the file would change, or did; none before a file was sent.</summary>
    public ImportReport? Report { get; private set; }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Input.File is null) throw new InvalidException("Choose a CSV file.", nameof(Fields.File));
        if (Input.File.Length > ImportFile.MaxBytes) throw new InvalidException("The file is larger than 20 MB. Split it into smaller files.", nameof(Fields.File));
        using var content = new MemoryStream();
        await Input.File.CopyToAsync(content, Token);
        Report = await Mediator.Send(Command(new ImportFile(Input.File.FileName, content.ToArray())), Token);
        if (Report.Applied)
            return Done($"Imported: {Report.Count(ImportAction.Added)} added, {Report.Count(ImportAction.Changed)} changed, {Report.Count(ImportAction.Unchanged)} already there.", MeasureLinks.Index());
        return Report.Problems.Count > 0 ? Invalid() : Page();
    }

    private ICommand<ImportReport> Command(ImportFile file) => Input.Kind == Fields.Values
        ? new ImportMeasureValues.Command(file, DryRun: !Input.Apply)
        : new ImportMeasures.Command(file, DryRun: !Input.Apply);

    public sealed class Fields
    {
        public const string Values = "values";

        /// <summary>values, or measures for what they mean.</summary>
        public string Kind { get; set; } = Values;

        public IFormFile? File { get; set; }

        public bool Apply { get; set; }
    }
}
