using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Measures;
using SevenDay.Domain.Measures;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Measures.Values;

/// <summary>A form about one value.</summary>
public abstract class ValuePage(IMediator mediator) : SevenDayPage(mediator), IReadingForm
{
    [FromRoute] public string Code { get; set; } = "";

    [FromRoute] public Guid Value { get; set; }

    [BindProperty] public long Version { get; set; }

    [BindProperty] public ReadingInput Input { get; set; } = new();

    public GetMeasureValue.Result Current { get; private set; } = null!;

    public MeasureKind Kind => Current.Kind;

    public string Unit => Current.Unit;

    /// <summary>Somebody who has seen both versions may send theirs again.</summary>
    public long VersionToSend => IsStale || !Request.HasFormContentType ? Current.Version : Version;

    protected string Back => MeasureLinks.Values(Code, Current.OdsCode, Current.Part.ToString().ToLowerInvariant());

    protected override async Task LoadAsync() => Current = await Mediator.Send(new GetMeasureValue.Query(Code, Value), Token);

    public void OnGet() => Input.Reading = Current.Typed;
}
