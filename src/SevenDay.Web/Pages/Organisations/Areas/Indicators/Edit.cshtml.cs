using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Areas;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Organisations.Areas.Indicators;

public sealed class EditModel(IMediator mediator) : SevenDayPage(mediator), IIndicatorForm
{
    [FromRoute] public string Code { get; set; } = "";

    [BindProperty] public IndicatorInput Input { get; set; } = new();

    [BindProperty] public long Version { get; set; }

    public GetAreaIndicatorDefinition.Result Current { get; private set; } = null!;

    /// <summary>Somebody who has seen both versions may send theirs again.</summary>
    public long VersionToSend => IsStale || !Request.HasFormContentType ? Current.Version : Version;

    protected override async Task LoadAsync() => Current = await Mediator.Send(new GetAreaIndicatorDefinition.Query(Code), Token);

    public void OnGet() => Input.Fields = Current.Fields;

    public async Task<IActionResult> OnPostAsync()
    {
        var code = await Mediator.Send(new ChangeAreaIndicator.Command(Code, Version, Input.Fields), Token);
        return Done("The indicator has been changed.", IndicatorLinks.Details(code));
    }
}
