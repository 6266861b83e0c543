using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using SevenDay.Application.Measures;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Measures.Linked;

/// <summary>Chooses what a measure is read beside.</summary>
public sealed class IndexModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public string Code { get; set; } = "";

    [BindProperty] public Fields Input { get; set; } = new();

    public ListLinkedMeasures.Result Linked { get; private set; } = null!;

    public IEnumerable<SelectListItem> Choices => Linked.Others.Select(m => new SelectListItem(m.Name, m.Code)).Prepend(new("Choose a measure", ""));

    protected override async Task LoadAsync() => Linked = await Mediator.Send(new ListLinkedMeasures.Query(Code), Token);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new LinkMeasures.Command(Code, Input.Other, Input.Why), Token);
        return Done("The two measures are read beside each other now.", MeasureLinks.Linked(Code));
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid link)
    {
        await Mediator.Send(new UnlinkMeasures.Command(Code, link), Token);
        return Done("The two measures are no longer read beside each other.", MeasureLinks.Linked(Code));
    }

    public sealed class Fields
    {
        /// <summary>Code.</summary>
        public string? Other { get; set; }

        public string? Why { get; set; }
    }
}
