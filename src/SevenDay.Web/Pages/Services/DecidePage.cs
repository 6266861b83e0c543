using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Services;
using SevenDay.Web.Components;

namespace SevenDay.Web.Pages.Services;

/// <summary>Services with their hours in words and a tick box each.</summary>
public abstract class DecidePage(IMediator mediator, bool signOff) : ServiceSearchPage(mediator)
{
    [BindProperty(SupportsGet = true)] public bool All { get; set; }

    /// <summary>Shows every box of the page ticked; nothing is decided by that.</summary>
    [BindProperty(SupportsGet = true)] public bool Tick { get; set; }

    [BindProperty] public List<string> Ticked { get; set; } = [];

    public ListToDecide.Result List { get; private set; } = null!;

    /// <summary>What became of the services just decided on, when some had changed.</summary>
    public DecidedServices? Decided { get; private set; }

    public bool IsSignOff => signOff;

    public Pager Pager => new(List.Services.Page, List.Services.PageSize, List.Services.Total, page => Href(All, false, page));

    public string Href(bool all, bool tick = false, int page = 1) => signOff ? ServiceLinks.SignOff(Filter, all, tick, page) : ServiceLinks.Confirm(Filter, all, tick, page);

    public bool IsTicked(SeenService seen) => Decided is null && (Tick && Ticked.Count == 0 || Ticked.Any(t => t.StartsWith(seen.Id.ToString(), StringComparison.Ordinal)));

    protected override async Task LoadAsync()
    {
        await LoadAreasAsync();
        await ListAsync();
    }

    /// <summary>Goes on when all went well; else shows by name what had changed, and its hours as they are now.</summary>
    protected async Task<IActionResult> AfterAsync(DecidedServices decided, string done)
    {
        if (decided.Changed.Count + decided.Own.Count == 0) return Done($"{Words.Count(decided.Done, "service")} {done}.", Href(All));
        Decided = decided;
        foreach (var changed in decided.Changed)
            ModelState.AddModelError("", $"{changed.Name} was left alone: it was changed after you opened this page. Look at its hours as they are now, then tick it again.");
        foreach (var own in decided.Own)
            ModelState.AddModelError("", $"{own.Name} was left alone: you recorded its hours yourself. Ask somebody else who signs off for the commissioner to do it.");
        await ListAsync();
        return Invalid(StatusCodes.Status409Conflict);
    }

    private async Task ListAsync() => List = await Mediator.Send(new ListToDecide.Query(Filter, signOff, All, PageNumber), Token);
}
