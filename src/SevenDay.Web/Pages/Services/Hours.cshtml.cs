using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Services;

namespace SevenDay.Web.Pages.Services;

/// <summary>The weekly hours editor: boxes, then a check of what was understood, then the save.</summary>
public sealed class HoursModel(IMediator mediator) : ServicePage(mediator, toEdit: true)
{
    [BindProperty] public HoursInput Input { get; set; } = new();

    [BindProperty] public string Do { get; set; } = "check";

    /// <summary>What was understood; with it the page asks for a check instead of showing the boxes.</summary>
    public WeekView? Checked { get; private set; }

    /// <summary>“days” for their heading, or day and period of a box.</summary>
    public string? Focus { get; private set; }

    public void OnGet() => Input = HoursInput.From(Service);

    public async Task<IActionResult> OnPostAsync()
    {
        if (Do is "check" or "save")
        {
            Checked = await Mediator.Send(new PreviewHours.Query(Input.Typed()), Token);
            if (Do == "check" && Input.EffectiveFrom is not null) return Page();
            return await SaveAsync();
        }
        if (Do == "words")
        {
            Input.Fill(await Mediator.Send(new FillFromWords.Query(Input.Words, Input.Typed()), Token));
            Focus = "days";
        }
        else
        {
            Focus = Input.Change(Do);
        }
        ModelState.Clear();
        return Page();
    }

    private async Task<IActionResult> SaveAsync()
    {
        await Mediator.Send(Input.Command(Id), Token);
        return Done(Input.Planned ? "The planned hours have been saved." : "The hours have been saved.", ServiceLinks.Details(Id));
    }
}
