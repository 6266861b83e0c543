using MediatR;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Audits;
using SevenDay.Application.Workstreams;
using SevenDay.Data;

namespace SevenDay.Application.Demonstration;

/// <summary>An invented action raised from a poor result and done since, so that the next round shows whether it worked.</summary>
internal sealed class SeedFindings(PortalDbContext db) : IDemonstrationStep
{
    private const string Round = "Weekend audit, July 2026 (illustrative)";
    private const string Workstream = "Seven-day services improvement loop";
    private const string Title = "Hold a second consultant round at 4pm on Saturday and Sunday (illustrative)";
    private const string Evidence = "The rota from September shows the second round on every weekend (illustrative).";

    private static readonly DateOnly Done = new(2026, 9, 28);

    public int Order => 55;

    public async Task RunAsync(IMediator mediator, CancellationToken token)
    {
        var known = await db.WorkstreamActions.AsNoTracking().Where(a => a.Title == Title).Select(a => new { a.Id, a.Version, a.WorkstreamId }).FirstOrDefaultAsync(token);
        // Somebody has worked on it since.
        if (known?.Version > 1) return;
        var workstream = known?.WorkstreamId ?? await db.Workstreams.AsNoTracking().Where(w => w.Name == Workstream).Select(w => w.Id).SingleAsync(token);
        var round = await db.Audits.AsNoTracking().Where(a => a.Name == Round).Select(a => a.Id).SingleAsync(token);
        var action = known?.Id ?? await mediator.Send(new RaiseFinding.Command(round, "standard_2", workstream, Title, "Divisional director for medicine", Done.AddDays(2)), token);
        await mediator.Send(new CompleteAction.Command(workstream, action, 1, Done, Evidence), token);
    }
}
