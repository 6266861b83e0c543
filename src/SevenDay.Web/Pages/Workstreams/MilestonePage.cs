using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Workstreams;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Workstreams;

/// <summary>A form that changes one milestone.</summary>
public abstract class MilestonePage(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [FromRoute] public Guid Milestone { get; set; }

    [BindProperty] public long Version { get; set; }

    public GetMilestone.Result Current { get; private set; } = null!;

    /// <summary>Somebody who has seen both versions may send theirs again.</summary>
    public long VersionToSend => IsStale || Version == 0 ? Current.Milestone.Version : Version;

    protected override async Task LoadAsync() => Current = await Mediator.Send(new GetMilestone.Query(Id, Milestone), Token);

    public void OnGet() { }
}
