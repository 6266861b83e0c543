using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Workstreams;
using SevenDay.Domain.Workstreams;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Workstreams;

public sealed class DetailsModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    public GetWorkstream.Result Workstream { get; private set; } = null!;

    public IReadOnlyList<GetWorkstream.ActionItem> ToDo => [.. Workstream.Actions.Where(a => a.DoneOn is null)];

    public IReadOnlyList<GetWorkstream.ActionItem> Finished => [.. Workstream.Actions.Where(a => a.DoneOn is not null)];

    public static bool Counts(MilestoneItem milestone) => milestone.Status is MilestoneStatus.Late or MilestoneStatus.Due;

    protected override async Task LoadAsync() => Workstream = await Mediator.Send(new GetWorkstream.Query(Id), Token);

    public void OnGet() { }
}
