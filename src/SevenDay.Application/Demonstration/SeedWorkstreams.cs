using MediatR;
using SevenDay.Application.Time;
using SevenDay.Application.Workstreams;

namespace SevenDay.Application.Demonstration;

/// <summary>The workstreams of the Essex programme, its plan of 2016, and illustrative milestones of a seven-day programme today.</summary>
internal sealed class SeedWorkstreams(TimeProvider time) : IDemonstrationStep
{
    public int Order => 25;

    public async Task RunAsync(IMediator mediator, CancellationToken token)
    {
        var known = (await mediator.Send(new ListWorkstreams.Query(PageSize: 200), token)).List.Items.ToDictionary(w => w.Name, w => w.Id);
        foreach (var planned in DemonstrationFile.Json<WorkstreamFile[]>("workstreams.json"))
        {
            if (!known.TryGetValue(planned.Name, out var id))
                id = await mediator.Send(new AddWorkstream.Command(planned.Name, planned.Purpose, [.. planned.Parts.Select(p => new AddWorkstream.Part(p.Name, p.Detail))], planned.Leads), token);
            await FillAsync(mediator, id, planned, token);
        }
    }

    private async Task FillAsync(IMediator mediator, Guid id, WorkstreamFile planned, CancellationToken token)
    {
        var before = await mediator.Send(new GetWorkstream.Query(id), token);
        foreach (var m in planned.Milestones.Where(m => before.Milestones.All(known => known.Title != m.Title)))
            await mediator.Send(new AddMilestone.Command(id, m.Title, m.Date, m.Note, m.Illustrative), token);
        foreach (var a in planned.Actions.Where(a => before.Actions.All(known => known.Title != a.Title)))
            await mediator.Send(new AddAction.Command(id, a.Title, a.Owner, a.Due), token);

        // Version 1: nobody has touched it yet, and an earlier start did not get this far.
        var after = await mediator.Send(new GetWorkstream.Query(id), token);
        foreach (var m in planned.Milestones)
        {
            var item = after.Milestones.First(known => known.Title == m.Title);
            if (item.Version > 1) continue;
            if (m.Replaced is { } why) await mediator.Send(new ReplaceMilestone.Command(id, item.Id, item.Version, why), token);
            else if (m.Done is { } done && done <= time.Today()) await mediator.Send(new CompleteMilestone.Command(id, item.Id, item.Version, done), token);
            else if (m.Moved is { } moved) await mediator.Send(new MoveMilestone.Command(id, item.Id, item.Version, moved, m.Reason!), token);
        }
    }

    private sealed record WorkstreamFile(string Name, string Purpose, PartFile[] Parts, string[] Leads, MilestoneFile[] Milestones, ActionFile[] Actions);

    private sealed record PartFile(string Name, string? Detail);

    private sealed record MilestoneFile(string Title, DateOnly Date, string? Note, DateOnly? Done, string? Replaced, DateOnly? Moved, string? Reason, bool Illustrative);

    private sealed record ActionFile(string Title, string Owner, DateOnly Due);
}
