using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Dashboard.Views;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Dashboard.Views;

public sealed class NewModel(IMediator mediator) : SevenDayPage(mediator), IViewForm
{
    /// <summary>What the page that was left showed.</summary>
    [BindProperty(SupportsGet = true)] public ViewInput Input { get; set; } = new();

    public GetViewForm.Result Form { get; private set; } = null!;

    protected override async Task LoadAsync() => Form = await Mediator.Send(new GetViewForm.Query(), Token);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new SaveView.Command(Input.Name, Input.Shown, Input.Area, Input.Since, Input.Until, Input.OpensFirst, Input.IsShared), Token);
        return Done("The view is saved.", ViewLinks.Index);
    }
}
