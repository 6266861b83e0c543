using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Availability;
using SevenDay.Application.Paging;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Organisations;

namespace SevenDay.Application.Organisations;

/// <summary>Organisations by name, with how many services each provides; on a date, by the names and codes they had then.</summary>
public static class ListOrganisations
{
    /// <param name="On">Only organisations that existed on this date, as they were called and coded then; none means all, as they are called now.</param>
    [Requires(Permission.ViewOrganisations)]
    public sealed record Query(string? Search = null, DateOnly? On = null, int Page = 1, int PageSize = 25) : IQuery<Paged<Item>>;

    /// <param name="Services">Those that run today.</param>
    /// <param name="NowCalled">The latest name, where it is another.</param>
    public sealed record Item(Guid Id, string Name, string? OdsCode, OrganisationKind Kind, DateOnly? EndedOn, int Services, string? NowCalled = null);

    internal sealed class Handler(PortalDbContext db, AvailabilityIndex index, TimeProvider time) : IQueryHandler<Query, Paged<Item>>
    {
        public async Task<Paged<Item>> Handle(Query request, CancellationToken cancellationToken)
        {
            var pattern = string.IsNullOrWhiteSpace(request.Search) ? null : LikePattern.Containing(request.Search);
            var page = await (request.On is { } day ? On(day, pattern) : Now(pattern)).ToPagedAsync(request.Page, request.PageSize, cancellationToken);
            var snapshot = await index.CurrentAsync(db, time.Today(), cancellationToken);
            var services = snapshot.CountsByOrganisation(snapshot.Running);
            return page.As(item => item with { Services = services.GetValueOrDefault(item.Id) });
        }

        private IQueryable<Item> Now(string? pattern)
        {
            var organisations = db.Organisations.AsNoTracking();
            if (pattern is not null)
                organisations = organisations.Where(o => EF.Functions.Like(o.Name, pattern, LikePattern.Escape) || EF.Functions.Like(o.OdsCode!, pattern, LikePattern.Escape));
            return organisations
                .OrderBy(o => o.Name).ThenBy(o => o.Id)
                .Select(o => new Item(o.Id, o.Name, o.OdsCode, o.Kind, o.EndedOn, 0, null));
        }

        private IQueryable<Item> On(DateOnly day, string? pattern)
        {
            var then = db.Organisations.AsNoTracking().Where(o => o.Names.Any(n => n.ValidFrom <= day && (n.ValidTo == null || n.ValidTo >= day))).Select(o => new
            {
                Organisation = o,
                Name = o.Names.Where(n => n.ValidFrom <= day && (n.ValidTo == null || n.ValidTo >= day)).OrderByDescending(n => n.ValidFrom).Select(n => n.Name).First(),
                Code = o.Codes.Where(c => c.ValidFrom <= day && (c.ValidTo == null || c.ValidTo >= day)).OrderByDescending(c => c.ValidFrom).Select(c => c.Code).FirstOrDefault(),
            });
            if (pattern is not null)
                then = then.Where(t => EF.Functions.Like(t.Name, pattern, LikePattern.Escape) || EF.Functions.Like(t.Code!, pattern, LikePattern.Escape));
            return then
                .OrderBy(t => t.Name).ThenBy(t => t.Organisation.Id)
                .Select(t => new Item(
                    t.Organisation.Id, t.Name, t.Code, t.Organisation.Kind, t.Organisation.EndedOn, 0,
                    t.Organisation.Name == t.Name ? null : t.Organisation.Name));
        }
    }
}
