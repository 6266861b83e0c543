using Microsoft.EntityFrameworkCore;
using SevenDay.Data;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Services;

namespace SevenDay.Application.Audits.Discharges;

/// <summary>A pathway whose steps are links of the chain: what its services had declared for real days.</summary>
internal sealed record ChainPathway(Guid Id, string Name, IReadOnlyList<ChainPathway.Step> Steps)
{
    internal sealed record Step(string Name, IReadOnlyList<Guid> Services);

    /// <summary>Every pathway with a service, by name.</summary>
    internal static async Task<IReadOnlyList<ChainPathway>> AllAsync(PortalDbContext db, CancellationToken token)
    {
        var rows = await (
            from p in db.Pathways.AsNoTracking()
            from s in p.Steps
            from service in s.Services
            orderby p.Name, p.Id, s.Position, service.ServiceId
            select new { p.Id, p.Name, s.Position, Step = s.Name, service.ServiceId }).ToListAsync(token);
        return
        [
            .. from row in rows
               group row by (row.Id, row.Name) into pathway
               select new ChainPathway(
                   pathway.Key.Id, pathway.Key.Name, [.. pathway.GroupBy(r => (r.Position, r.Step)).Select(step => new Step(step.Key.Step, [.. step.Select(r => r.ServiceId)]))]),
        ];
    }

    /// <summary>The one asked for; without, the first that is about discharge.</summary>
    internal static ChainPathway? Chosen(IReadOnlyList<ChainPathway> all, Guid? id) =>
        all.FirstOrDefault(p => p.Id == id) ?? (id is null ? all.FirstOrDefault(p => p.Name.Contains("discharge", StringComparison.OrdinalIgnoreCase)) : null);

    internal Task<List<Service>> ServicesAsync(PortalDbContext db, CancellationToken token)
    {
        var ids = Steps.SelectMany(s => s.Services).Distinct().ToList();
        return db.Services.AsNoTracking().AsSingleQuery().Include(s => s.Hours).Include(s => s.Exceptions).Where(s => ids.Contains(s.Id)).ToListAsync(token);
    }

    /// <summary>Whether any service of the step had declared to be open; none when none had and the hours of one are not known.</summary>
    internal static bool? WasOpen(Step step, IReadOnlyDictionary<Guid, DeclaredCover> covers, DateTime utc)
    {
        var declared = step.Services.Select(id => covers.TryGetValue(id, out var cover) ? cover.IsOpenAt(utc) : null).ToList();
        return declared.Contains(true) ? true : declared.Contains(null) ? null : false;
    }
}
