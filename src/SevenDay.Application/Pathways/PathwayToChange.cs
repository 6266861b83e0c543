using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Data;
using SevenDay.Domain.Pathways;

namespace SevenDay.Application.Pathways;

internal static class PathwayToChange
{
    /// <summary>The pathway with its steps, at the version that the person saw.</summary>
    internal static async Task<Pathway> PathwayToChangeAsync(this PortalDbContext db, Guid id, long version, CancellationToken token)
    {
        var pathway = await db.Pathways.AsSingleQuery().Where(p => p.Id == id).OneOrNotFoundAsync("pathway", token);
        if (pathway.Version != version) throw new StaleException();
        db.ExpectVersion(pathway, version);
        return pathway;
    }
}
