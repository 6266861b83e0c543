using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Imports;
using SevenDay.Data;
using SevenDay.Domain.Organisations;

namespace SevenDay.Application.Services.Import;

/// <summary>Completes the services of a form that names them by their id only.</summary>
internal static class KnownServices
{
    internal static async Task<ServiceFile> CompleteAsync(PortalDbContext db, ServiceFile file, CancellationToken token)
    {
        var ids = file.Services.Select(s => s.KnownAs).OfType<Guid>().Distinct().ToList();
        if (ids.Count == 0) return file;
        var known = await db.Services.AsNoTracking().Where(s => ids.Contains(s.Id))
            .Join(db.Organisations, s => s.OrganisationId, o => o.Id, (s, o) => new { s.Id, s.Name, s.Site, OrganisationId = o.Id, Organisation = o.Name, o.OdsCode })
            .ToDictionaryAsync(s => s.Id, token);
        var services = new List<FiledService>(file.Services.Count);
        foreach (var filed in file.Services)
        {
            if (filed.KnownAs is not { } id) services.Add(filed);
            else if (known.TryGetValue(id, out var service))
                services.Add(filed with
                {
                    Name = service.Name,
                    Site = service.Site,
                    Organisation = new FiledOrganisation(service.OdsCode ?? "", service.Organisation, OrganisationKind.Other, "service_id") { KnownAs = service.OrganisationId },
                });
            else
                file.Problems.Add(new RowProblem(filed.Line, "service_id", id.ToString(), "The portal has no service with this id. Send the services themselves, as JSON with their names and organisations, or correct the id."));
        }
        return file with { Services = services };
    }
}
