using System.Text.Json.Serialization;
using MediatR;
using SevenDay.Application.Time;
using SevenDay.Application.Workstreams;
using SevenDay.Domain.Workstreams;

namespace SevenDay.Application.Demonstration;

/// <summary>Illustrative risks of the workstreams, at days counted from today, so that some reviews are always overdue.</summary>
internal sealed class SeedRisks(TimeProvider time) : IDemonstrationStep
{
    public int Order => 26;

    public async Task RunAsync(IMediator mediator, CancellationToken token)
    {
        var workstreams = (await mediator.Send(new ListWorkstreams.Query(PageSize: 200), token)).List.Items.ToDictionary(w => w.Name, w => w.Id);
        var known = (await mediator.Send(new ListRisks.Query(new RiskFilter(State: RiskState.All), PageSize: 200), token)).List.Items.Select(r => (r.WorkstreamId, r.Title)).ToHashSet();
        foreach (var risk in DemonstrationFile.Json<DemonstrationRisks>("risks-illustrative.json").Risks)
            if (!known.Contains((workstreams[risk.Workstream], risk.Title))) await AddAsync(mediator, workstreams[risk.Workstream], risk, token);
    }

    private async Task AddAsync(IMediator mediator, Guid workstream, DemonstrationRisks.Risk r, CancellationToken token)
    {
        var (today, raised) = (time.Today(), time.Today().AddDays(-r.Raised));
        // A review is planned from the one before: the first was due on the day of the one that was held.
        var first = today.AddDays(r.Review is { } held ? -held.DaysAgo : r.Next);
        var id = await mediator.Send(new AddRisk.Command(
            workstream, r.Title, r.Cause, r.Effect, r.Owner, r.Probability, r.Impact, r.Response, r.Words, r.ResidualProbability, r.ResidualImpact, null, first, raised, IsIllustrative: true), token);
        if (r.Review is { } review)
            await mediator.Send(new ReviewRisk.Command(
                id, 1, r.Owner, review.Probability, review.Impact, r.Response, r.Words, r.ResidualProbability, r.ResidualImpact, null, today.AddDays(r.Next), review.Note, today.AddDays(-review.DaysAgo)), token);
        else if (r.Closed is { } why)
            await mediator.Send(new CloseRisk.Command(id, 1, why), token);
    }
}

/// <summary>The file of the illustrative risks and scores; days are counted from today.</summary>
internal sealed record DemonstrationRisks(DemonstrationRisks.Risk[] Risks, DemonstrationRisks.Strand[] Progress)
{
    internal sealed record Risk(
        string Workstream, string Title, string Cause, string Effect, string Owner, int Probability, int Impact,
        [property: JsonConverter(typeof(JsonStringEnumConverter<RiskResponse>))] RiskResponse Response, string Words,
        int ResidualProbability, int ResidualImpact, int Raised, int Next, Review? Review, string? Closed);

    internal sealed record Review(int DaysAgo, int Probability, int Impact, string Note);

    internal sealed record Strand(string Workstream, Score[] Scores);

    internal sealed record Score(int DaysAgo, double Value, string Evidence);
}
