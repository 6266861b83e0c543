using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Pathways;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Pathways;

/// <summary>A form with the name of a step and its services. Searching for more services keeps what was typed and ticked.</summary>
public abstract class StepFormPage(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [BindProperty] public StepFields Input { get; set; } = new();

    [BindProperty] public long Version { get; set; }

    [BindProperty] public string? Do { get; set; }

    [BindProperty(SupportsGet = true)] public string? Search { get; set; }

    public GetPathway.Result Pathway { get; private set; } = null!;

    public FindServices.Result Found { get; private set; } = null!;

    public long VersionToSend => IsStale || Version == 0 ? Pathway.Version : Version;

    public abstract string Button { get; }

    protected override async Task LoadAsync()
    {
        Pathway = await Mediator.Send(new GetPathway.Query(Id), Token);
        Fill(first: HttpMethods.IsGet(Request.Method));
        Found = await Mediator.Send(new FindServices.Query(Search, Input.ServiceIds), Token);
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Do != "find") return await SaveAsync();
        ModelState.Clear();
        return Page();
    }

    /// <summary>Puts what is stored into the form when it is shown for the first time.</summary>
    protected virtual void Fill(bool first) { }

    protected abstract Task<IActionResult> SaveAsync();
}
