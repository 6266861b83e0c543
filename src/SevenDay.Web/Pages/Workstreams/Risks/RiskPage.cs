using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Workstreams;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Workstreams.Risks;

/// <summary>A form that changes one risk.</summary>
public abstract class RiskPage(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [BindProperty] public long Version { get; set; }

    public GetRisk.Result Current { get; private set; } = null!;

    /// <summary>Somebody who has seen both versions may send theirs again.</summary>
    public long VersionToSend => IsStale || Version == 0 ? Current.Version : Version;

    protected override async Task LoadAsync() => Current = await Mediator.Send(new GetRisk.Query(Id), Token);
}
