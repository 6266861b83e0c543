using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Organisations;
using SevenDay.Application.Paging;
using SevenDay.Data;
using SevenDay.Domain.Organisations;
using SevenDay.Domain.Services;

namespace SevenDay.Application.Services;

/// <summary>Which services are meant. What is left out does not narrow.</summary>
/// <param name="Search">A part of the name, site or specialty, or a postcode or its first part.</param>
/// <param name="Organisation">Its id, its ODS code or a part of its name.</param>
/// <param name="Area">Its id or its name; the areas within it count too.</param>
/// <param name="Specialty">A part of the specialty.</param>
/// <param name="IsPublic">Only those that may, or may not, be shown outside the programme.</param>
/// <param name="Functions">Also functions of services, which else count with their service only.</param>
public sealed record ServiceFilter(
    string? Search = null, string? Organisation = null, string? Area = null, string? Specialty = null, string? Setting = null, bool? IsPublic = null, bool Functions = false);

internal static class ServiceQueries
{
    /// <summary>The services that run on a day and match.</summary>
    internal static async Task<IQueryable<Service>> ServicesAsync(this PortalDbContext db, ServiceFilter filter, DateOnly day, CancellationToken token)
    {
        var services = db.Services.AsNoTracking().Where(s => s.EndedOn == null || s.EndedOn > day);
        if (!filter.Functions) services = services.Where(s => s.PartOfId == null);
        if (ServiceSettings.Read(filter.Setting) is { } setting) services = services.Where(s => s.Setting == setting);
        if (filter.IsPublic is { } isPublic) services = services.Where(s => s.IsPublic == isPublic);
        if (!string.IsNullOrWhiteSpace(filter.Search))
        {
            var pattern = LikePattern.Containing(filter.Search);
            var there = PostcodeSearch.Read(filter.Search)?.In(db.Services).Select(s => s.Id);
            services = there is null
                ? services.Where(s => EF.Functions.Like(s.Name, pattern, LikePattern.Escape)
                    || EF.Functions.Like(s.Site, pattern, LikePattern.Escape) || EF.Functions.Like(s.Specialty, pattern, LikePattern.Escape))
                : services.Where(s => EF.Functions.Like(s.Name, pattern, LikePattern.Escape)
                    || EF.Functions.Like(s.Site, pattern, LikePattern.Escape) || EF.Functions.Like(s.Specialty, pattern, LikePattern.Escape) || there.Contains(s.Id));
        }
        if (!string.IsNullOrWhiteSpace(filter.Specialty))
        {
            var pattern = LikePattern.Containing(filter.Specialty);
            services = services.Where(s => EF.Functions.Like(s.Specialty, pattern, LikePattern.Escape));
        }
        if (!string.IsNullOrWhiteSpace(filter.Organisation)) services = services.Of(db.Named(filter.Organisation, day));
        if (!string.IsNullOrWhiteSpace(filter.Area))
        {
            var areas = await db.AreaAndWithinAsync(filter.Area, token);
            services = services.Of(db.Organisations.Where(o => o.Areas.Any(a => areas.Contains(a.AreaId))));
        }
        return services;
    }

    internal static IQueryable<ServiceRow> ByName(this IQueryable<Service> services, PortalDbContext db) =>
        from s in services
        join o in db.Organisations on s.OrganisationId equals o.Id
        orderby s.Name, s.Id
        select new ServiceRow(s.Id, s.Name, o.Id, o.Name, o.OdsCode, s.Specialty, s.Setting, s.Site,
            s.ConfirmedAtUtc, s.ConfirmedBy, s.SignedOffAtUtc, s.SignedOffHoursId);

    private static IQueryable<Service> Of(this IQueryable<Service> services, IQueryable<Organisation> organisations)
    {
        var ids = organisations.Select(o => o.Id);
        return services.Where(s => ids.Contains(s.OrganisationId));
    }

    internal static async Task<IReadOnlySet<Guid>> OrganisationsNamedAsync(this PortalDbContext db, string organisation, DateOnly day, CancellationToken token) =>
        await db.Named(organisation, day).AsNoTracking().Select(o => o.Id).ToHashSetAsync(token);

    private static IQueryable<Organisation> Named(this PortalDbContext db, string organisation, DateOnly day)
    {
        if (Guid.TryParse(organisation, out var id)) return db.Organisations.Where(o => o.Id == id);
        var code = OdsCode.Normalise(organisation);
        var pattern = LikePattern.Containing(organisation);
        var coded = db.Organisations.WithCodeOn(code, day).Select(o => o.Id);
        return db.Organisations.Where(o => coded.Contains(o.Id) || EF.Functions.Like(o.Name, pattern, LikePattern.Escape));
    }

    private static async Task<IReadOnlyList<Guid>> AreaAndWithinAsync(this PortalDbContext db, string area, CancellationToken token)
    {
        var all = await db.Areas.AsNoTracking().Select(a => new { a.Id, a.Name, a.ParentId }).ToListAsync(token);
        var within = all.ToLookup(a => a.ParentId, a => a.Id);
        var found = all.Where(a => a.Id.ToString() == area || string.Equals(a.Name, area.Trim(), StringComparison.OrdinalIgnoreCase)).Select(a => a.Id).ToList();
        for (var at = 0; at < found.Count; at++) found.AddRange(within[found[at]]);
        return found;
    }
}
