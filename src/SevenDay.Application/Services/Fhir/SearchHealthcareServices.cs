using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Organisations;
using SevenDay.Application.Paging;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Services.Export;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Organisations;
using SevenDay.Domain.Services;

namespace SevenDay.Application.Services.Fhir;

/// <summary>Services as FHIR resources, a page at a time, in the order of their ids.</summary>
public static class SearchHealthcareServices
{
    public const int MostOnAPage = 200;

    /// <param name="Ids">Any of these; all when none.</param>
    /// <param name="Organisation">Its id or its ODS code of today.</param>
    /// <param name="ServiceType">A part of the type, which is the specialty.</param>
    /// <param name="LastUpdated">Bounds such as ge2026-11-22; all must hold.</param>
    /// <param name="Count">How many on a page; 0 asks for the total only.</param>
    [Requires(Permission.ViewServices)]
    public sealed record Query(
        IReadOnlyList<Guid> Ids, string? Organisation = null, string? ServiceType = null, IReadOnlyList<string>? LastUpdated = null, int Page = 1, int Count = 50) : IQuery<Result>;

    public sealed record Result(IReadOnlyList<HealthcareService> Services, int Total, int Page, int Count);

    internal sealed class Handler(PortalDbContext db, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            if (request.Count < 0) throw new InvalidException("_count cannot be negative.", "_count");
            if (request.Page < 1) throw new InvalidException("The first page is 1.", "page");
            var today = time.Today();
            var matching = Matching(request, today);
            var total = await matching.CountAsync(cancellationToken);
            var count = Math.Min(request.Count, MostOnAPage);
            if (count == 0 || total <= (long)(request.Page - 1) * count) return new Result([], total, request.Page, count);
            var ids = await matching.OrderBy(s => s.Id).Skip((request.Page - 1) * count).Take(count).Select(s => s.Id).ToListAsync(cancellationToken);
            var records = await new ServiceRecords(db, today, cancellationToken).ReadAsync(ids, new RecordDetail(Updates: true));
            return new Result([.. records.Select(r => ServiceToFhir.Resource(r, today))], total, request.Page, count);
        }

        private IQueryable<Service> Matching(Query request, DateOnly today)
        {
            var services = db.Services.AsNoTracking();
            // A resource of R4 cannot say that it is a function of another, so only who names one is given it.
            services = request.Ids.Count > 0 ? services.Where(s => request.Ids.Contains(s.Id)) : services.Where(s => s.PartOfId == null);
            if (!string.IsNullOrWhiteSpace(request.Organisation))
            {
                var organisations = (Guid.TryParse(request.Organisation, out var id)
                    ? db.Organisations.Where(o => o.Id == id)
                    : db.Organisations.WithCodeOn(OdsCode.Normalise(request.Organisation), today)).Select(o => o.Id);
                services = services.Where(s => organisations.Contains(s.OrganisationId));
            }
            if (!string.IsNullOrWhiteSpace(request.ServiceType))
            {
                var pattern = LikePattern.Containing(request.ServiceType);
                services = services.Where(s => EF.Functions.Like(s.Specialty, pattern, LikePattern.Escape));
            }
            foreach (var (from, before) in (request.LastUpdated ?? []).Select(text => FhirTime.Bounds(text, "_lastUpdated")))
            {
                if (from is { } since) services = services.UpdatedSince(db, since);
                if (before is { } until) services = services.NotUpdatedSince(db, until);
            }
            return services;
        }
    }
}
