using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Organisations;

namespace SevenDay.Application.Organisations;

/// <summary>One organisation, with the names and codes it has had and the areas it serves.</summary>
public static class GetOrganisation
{
    [Requires(Permission.ViewOrganisations)]
    public sealed record Query(Guid Id) : IQuery<Result>;

    public sealed record Result(
        Guid Id, string Name, string? OdsCode, OrganisationKind Kind,
        IReadOnlyList<Dated> Names, IReadOnlyList<Dated> Codes, IReadOnlyList<string> Areas, int Services);

    /// <summary>A name or code and the days on which it held, both included.</summary>
    public sealed record Dated(string Value, DateOnly From, DateOnly? To);

    internal sealed class Handler(PortalDbContext db, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public Task<Result> Handle(Query request, CancellationToken cancellationToken) => ReadAsync(request.Id, time.Today(), cancellationToken);

        private Task<Result> ReadAsync(Guid id, DateOnly today, CancellationToken token) => db.Organisations.AsNoTracking()
            .Where(o => o.Id == id)
            .Select(o => new Result(
                o.Id, o.Name, o.OdsCode, o.Kind,
                o.Names.OrderBy(n => n.ValidFrom).Select(n => new Dated(n.Name, n.ValidFrom, n.ValidTo)).ToList(),
                o.Codes.OrderBy(c => c.ValidFrom).Select(c => new Dated(c.Code, c.ValidFrom, c.ValidTo)).ToList(),
                o.Areas.Join(db.Areas, served => served.AreaId, area => area.Id, (served, area) => area.Name).OrderBy(name => name).ToList(),
                db.Services.Count(s => s.OrganisationId == o.Id && (s.EndedOn == null || s.EndedOn > today) && s.PartOfId == null)))
            .OneOrNotFoundAsync("organisation", token);
    }
}
