using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Paging;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Assessments;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Assessments;

/// <summary>The assessments of specialties, by organisation, with how much is done.</summary>
public static class ListAssessments
{
    /// <param name="Edition">Code of an edition; the current one when none is named.</param>
    [Requires(Permission.ViewAudits)]
    public sealed record Query(Guid? OrganisationId = null, string? Specialty = null, AssessmentState? State = null, string? Edition = null, int Page = 1, int PageSize = 25) : IQuery<Result>;

    /// <param name="Standards">How many the edition has.</param>
    /// <param name="Done">Answers that are complete, over all assessments that the filter finds.</param>
    /// <param name="Needed">Answers that they need in all.</param>
    /// <param name="CanStart">Whether the user may begin one.</param>
    public sealed record Result(
        Paged<Item> List, string Edition, IReadOnlyList<string> Editions, int Standards, int Done, int Needed, IReadOnlyList<OrganisationChoice> Organisations, bool CanStart);

    /// <param name="Done">Standards answered completely.</param>
    /// <param name="Record">Number of the latest approved record.</param>
    /// <param name="ApprovedOn">Local day of the latest approval.</param>
    public sealed record Item(
        Guid Id, Guid OrganisationId, string Organisation, string Specialty, NetworkService? Network, bool IsIllustrative, int Done, AssessmentState State, int? Record, DateOnly? ApprovedOn);

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var editions = await db.StandardEditions.OrderByDescending(e => e.Code).Select(e => new { e.Code, e.IsCurrent }).ToListAsync(cancellationToken);
            var edition = editions.Find(e => e.Code == request.Edition)?.Code ?? editions.Find(e => e.IsCurrent)?.Code ?? "";
            var standards = await db.ClinicalStandards.CountAsync(s => s.Edition == edition, cancellationToken);
            var found = Find(request, edition, standards);
            var page = await found.OrderBy(r => r.Organisation).ThenBy(r => r.Specialty).ThenBy(r => r.Id).ToPagedAsync(request.Page, request.PageSize, cancellationToken);
            var done = page.Total == 0 ? 0 : await found.SumAsync(r => r.Done, cancellationToken);
            return new Result(
                page.As(Row.Show), edition, [.. editions.Select(e => e.Code)], standards, done, page.Total * standards,
                await db.ChoicesAsync(null, cancellationToken), user.Has(Permission.EditAssessments));
        }

        private IQueryable<Row> Find(Query request, string edition, int standards)
        {
            var rows =
                from a in db.SelfAssessments.AsNoTracking().Where(a => a.Edition == edition)
                join o in db.Organisations on a.OrganisationId equals o.Id
                let done = db.Set<AssessedStandard>().Count(s => s.SelfAssessmentId == a.Id && s.IsComplete)
                let ofVersion = db.ApprovedAssessments.Where(r => r.SelfAssessmentId == a.Id).Max(r => (long?)r.OfVersion)
                select new Row
                {
                    Id = a.Id,
                    OrganisationId = o.Id,
                    Organisation = o.Name,
                    Specialty = a.Specialty,
                    Network = a.Network,
                    IsIllustrative = a.IsIllustrative,
                    Done = done,
                    // An approval raises the version once: any other step since is a change.
                    State = ofVersion != null ? a.Version > ofVersion + 1 ? AssessmentState.ChangedSince : AssessmentState.Approved
                        : done >= standards && (a.HasBeds == true && a.Rounds != null || a.HasBeds == false && a.Advice != null) ? AssessmentState.ReadyToApprove
                        : AssessmentState.InProgress,
                    Record = db.ApprovedAssessments.Where(r => r.SelfAssessmentId == a.Id).Max(r => (int?)r.Number),
                    ApprovedAtUtc = db.ApprovedAssessments.Where(r => r.SelfAssessmentId == a.Id).Max(r => (DateTime?)r.ApprovedAtUtc),
                };
            if (request.OrganisationId is { } organisation) rows = rows.Where(r => r.OrganisationId == organisation);
            if (!string.IsNullOrWhiteSpace(request.Specialty))
            {
                var pattern = LikePattern.Containing(request.Specialty);
                rows = rows.Where(r => EF.Functions.Like(r.Specialty, pattern, LikePattern.Escape));
            }
            return request.State is { } state ? rows.Where(r => r.State == state) : rows;
        }
    }

    private sealed class Row
    {
        public Guid Id { get; init; }
        public Guid OrganisationId { get; init; }
        public string Organisation { get; init; } = "";
        public string Specialty { get; init; } = "";
        public NetworkService? Network { get; init; }
        public bool IsIllustrative { get; init; }
        public int Done { get; init; }
        public AssessmentState State { get; init; }
        public int? Record { get; init; }
        public DateTime? ApprovedAtUtc { get; init; }

        internal static Item Show(Row r) => new(
            r.Id, r.OrganisationId, r.Organisation, r.Specialty, r.Network, r.IsIllustrative, r.Done, r.State, r.Record,
            r.ApprovedAtUtc is { } at ? DateOnly.FromDateTime(NhsCalendar.ToLocal(at)) : null);
    }
}
