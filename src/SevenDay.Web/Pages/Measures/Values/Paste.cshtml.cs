using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Imports;
using SevenDay.Application.Measures;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Measures.Values;

public sealed class PasteModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true)] public string? Organisation { get; set; }

    [BindProperty(SupportsGet = true)] public string? DayType { get; set; }

    [BindProperty] public Fields Input { get; set; } = new();

    public GetMeasureEntry.Result Entry { get; private set; } = null!;

    /// <summary>What the rows would change; none before they were checked.</summary>
    public ImportReport? Report { get; private set; }

    /// <summary>Checked, and nothing is wrong.</summary>
    public bool IsRight => Report is { Problems.Count: 0 };

    protected override async Task LoadAsync() => Entry = await Mediator.Send(new GetMeasureEntry.Query(Code), Token);

    public void OnGet() => (Input.Organisation, Input.DayType) = (Organisation, DayType);

    public async Task<IActionResult> OnPostAsync()
    {
        var rows = new PasteMeasureValues.Command(Code, Input.Organisation, Input.DayType, Input.Rows, Input.Reason, DryRun: true);
        Report = await Mediator.Send(rows, Token);
        if (!IsRight) return Invalid();
        if (!Input.Save) return Page();
        var saved = await Mediator.Send(rows with { DryRun = false }, Token);
        return Done($"Saved: {saved.Count(ImportAction.Added)} added, {saved.Count(ImportAction.Changed)} changed, {saved.Count(ImportAction.Unchanged)} already there.", MeasureLinks.Details(Code, Input.Organisation, Input.DayType));
    }

    public sealed class Fields
    {
        public string? Organisation { get; set; }

        public string? DayType { get; set; }

        public string? Rows { get; set; }

        public string? Reason { get; set; }

        public bool Save { get; set; }
    }
}
