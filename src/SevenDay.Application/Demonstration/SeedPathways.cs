using MediatR;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Pathways;
using SevenDay.Data;

namespace SevenDay.Application.Demonstration;

/// <summary>Pathways over the demonstration services. A step none of whose services is there is left out.</summary>
internal sealed class SeedPathways(PortalDbContext db) : IDemonstrationStep
{
    public int Order => 40;

    public async Task RunAsync(IMediator mediator, CancellationToken token)
    {
        var known = (await mediator.Send(new ListPathways.Query(PageSize: 200), token)).List.Items.Select(p => p.Name).ToHashSet();
        var planned = DemonstrationFile.Json<PathwayFile[]>("pathways.json").Where(p => !known.Contains(p.Name)).ToList();
        if (planned.Count == 0) return;

        var names = planned.SelectMany(p => p.Steps).SelectMany(s => s.Services).Distinct().ToList();
        var services = (await db.Services.AsNoTracking().Where(s => names.Contains(s.Name) && s.EndedOn == null)
            .Select(s => new { s.Name, s.Id }).ToListAsync(token)).ToLookup(s => s.Name, s => s.Id);
        foreach (var pathway in planned)
        {
            var steps = pathway.Steps
                .Select(s => new StepInput(s.Name, [.. s.Services.SelectMany(name => services[name])]))
                .Where(s => s.ServiceIds.Count > 0).ToList();
            if (steps.Count > 0) await mediator.Send(new AddPathway.Command(pathway.Name, pathway.Description, steps), token);
        }
    }

    private sealed record PathwayFile(string Name, string? Description, StepFile[] Steps);

    private sealed record StepFile(string Name, string[] Services);
}
