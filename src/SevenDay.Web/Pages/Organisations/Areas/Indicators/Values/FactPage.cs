using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Areas;
using SevenDay.Application.Errors;
using SevenDay.Domain.Areas;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Organisations.Areas.Indicators.Values;

/// <summary>A form about one fact.</summary>
public abstract class FactPage(IMediator mediator) : SevenDayPage(mediator), IFactForm
{
    [FromRoute] public string Code { get; set; } = "";

    [FromRoute] public Guid Fact { get; set; }

    [BindProperty] public long Version { get; set; }

    [BindProperty] public FactInput Input { get; set; } = new();

    public GetAreaFact.Result Current { get; private set; } = null!;

    public AreaUnit Unit => Current.Head.Unit;

    /// <summary>Somebody who has seen both versions may send theirs again.</summary>
    public long VersionToSend => IsStale || !Request.HasFormContentType ? Current.Version : Version;

    protected override async Task LoadAsync()
    {
        Current = await Mediator.Send(new GetAreaFact.Query(Fact), Token);
        if (!Code.Equals(Current.Head.Code, StringComparison.OrdinalIgnoreCase)) throw new NotFoundException("value");
    }

    public void OnGet() => Input.Fields = Current.Fields;
}
