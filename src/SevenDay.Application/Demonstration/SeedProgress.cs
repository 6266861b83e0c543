using MediatR;
using SevenDay.Application.Time;
using SevenDay.Application.Workstreams;

namespace SevenDay.Application.Demonstration;

/// <summary>Illustrative progress scores of some workstreams, at days counted from today.</summary>
internal sealed class SeedProgress(TimeProvider time) : IDemonstrationStep
{
    public int Order => 27;

    public async Task RunAsync(IMediator mediator, CancellationToken token)
    {
        var unscored = (await mediator.Send(new ListWorkstreams.Query(PageSize: 200), token)).List.Items.Where(w => w.Progress is null).ToDictionary(w => w.Name, w => w.Id);
        foreach (var strand in DemonstrationFile.Json<DemonstrationRisks>("risks-illustrative.json").Progress)
            if (unscored.TryGetValue(strand.Workstream, out var id))
                foreach (var score in strand.Scores)
                {
                    var version = (await mediator.Send(new GetProgress.Query(id), token)).Version;
                    await mediator.Send(new SetProgress.Command(id, version, score.Value, time.Today().AddDays(-score.DaysAgo), score.Evidence, IsIllustrative: true), token);
                }
    }
}
