using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Dashboard.Views;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Dashboard.Views;

/// <summary>A form about one of the reader's own views.</summary>
public abstract class ViewFormPage(IMediator mediator) : SevenDayPage(mediator), IViewForm
{
    [FromRoute] public Guid Id { get; set; }

    [BindProperty] public long Version { get; set; }

    [BindProperty] public ViewInput Input { get; set; } = new();

    public GetViewForm.Result Form { get; private set; } = null!;

    public SavedViewItem Current => Form.View!;

    /// <summary>Somebody who has seen both versions may send theirs again.</summary>
    public long VersionToSend => IsStale || !Request.HasFormContentType ? Current.Version : Version;

    protected override async Task LoadAsync()
    {
        Form = await Mediator.Send(new GetViewForm.Query(Id), Token);
        Input.Shown = Current.Page;
    }

    public void OnGet() => Input = ViewInput.Of(Current);
}
