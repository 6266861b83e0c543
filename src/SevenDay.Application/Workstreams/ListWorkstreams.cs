using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Paging;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;

namespace SevenDay.Application.Workstreams;

/// <summary>Workstreams by name, with what is late in each.</summary>
public static class ListWorkstreams
{
    [Requires(Permission.ViewWorkstreams)]
    public sealed record Query(string? Search = null, bool OnlyLate = false, int Page = 1, int PageSize = 25) : IQuery<Result>;

    /// <param name="AsOf">The day on which late is counted.</param>
    public sealed record Result(DateOnly AsOf, Paged<Item> List);

    /// <param name="Planned">Milestones still to reach.</param>
    /// <param name="Late">Those of them that are expected after the date first agreed, or whose date has passed.</param>
    /// <param name="OpenActions">Actions not done.</param>
    /// <param name="OverdueActions">Those of them whose date has passed.</param>
    /// <param name="Progress">The latest score; none before the first.</param>
    public sealed record Item(Guid Id, string Name, int Parts, int Planned, int Late, DateOnly? Next, int OpenActions, int OverdueActions, int OpenRisks, ProgressItem? Progress);

    internal sealed class Handler(PortalDbContext db, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var today = time.Today();
            var workstreams = db.Workstreams.AsNoTracking();
            if (!string.IsNullOrWhiteSpace(request.Search))
            {
                var pattern = LikePattern.Containing(request.Search);
                workstreams = workstreams.Where(w => EF.Functions.Like(w.Name, pattern, LikePattern.Escape)
                    || w.Parts.Any(p => EF.Functions.Like(p.Name, pattern, LikePattern.Escape)));
            }
            if (request.OnlyLate)
                workstreams = workstreams.Where(w => w.Milestones.Any(m => m.CompletedOn == null && m.SupersededBecause == null && (m.Forecast < today || m.Forecast > m.Baseline))
                    || w.Actions.Any(a => a.DoneOn == null && a.Due < today));
            var list = await workstreams.OrderBy(w => w.Name).ThenBy(w => w.Id)
                .Select(w => new Item(
                    w.Id, w.Name, w.Parts.Count,
                    w.Milestones.Count(m => m.CompletedOn == null && m.SupersededBecause == null),
                    w.Milestones.Count(m => m.CompletedOn == null && m.SupersededBecause == null && (m.Forecast < today || m.Forecast > m.Baseline)),
                    w.Milestones.Where(m => m.CompletedOn == null && m.SupersededBecause == null && m.Forecast >= today).Min(m => (DateOnly?)m.Forecast),
                    w.Actions.Count(a => a.DoneOn == null),
                    w.Actions.Count(a => a.DoneOn == null && a.Due < today),
                    w.Risks.Count(r => r.ClosedOn == null),
                    w.Progress.OrderByDescending(p => p.On).Select(p => new ProgressItem(p.Score, p.On, p.Evidence, p.IsIllustrative)).FirstOrDefault()))
                .ToPagedAsync(request.Page, request.PageSize, cancellationToken);
            return new Result(today, list);
        }
    }
}
