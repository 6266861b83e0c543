using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using SevenDay.Application.Audits;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Audits;

public sealed class NewModel(IMediator mediator) : SevenDayPage(mediator)
{
    /// <summary>A round to plan another like.</summary>
    [BindProperty(SupportsGet = true)] public Guid? Like { get; set; }

    /// <summary>Entries wanted from each organisation, as the help with the sample size found.</summary>
    [BindProperty(SupportsGet = true)] public int? Target { get; set; }

    [BindProperty] public NewRound Input { get; set; } = new();

    public GetStartForm.Result Form { get; private set; } = null!;

    public IEnumerable<SelectListItem> Organisations => Form.Organisations.Select(o => new SelectListItem(o.Name, o.Id.ToString()));

    public IEnumerable<SelectListItem> Auditors => Form.Auditors.Select(a => new SelectListItem(a.Name, a.Id.ToString()));

    protected override async Task LoadAsync() => Form = await Mediator.Send(new GetStartForm.Query(Like), Token);

    public void OnGet() => Input = NewRound.For(Form, Target);

    public async Task<IActionResult> OnPostAsync()
    {
        var id = await Mediator.Send(Input.Command(), Token);
        return Done(
            Input.Rounds > 1 ? $"{Input.Rounds} rounds are planned. This is the first. Open each when entries may be logged." : "The round is planned. Open it when entries may be logged.",
            AuditLinks.Details(id));
    }
}
