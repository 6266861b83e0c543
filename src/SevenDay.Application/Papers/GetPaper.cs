using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Availability;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;

namespace SevenDay.Application.Papers;

/// <summary>A board paper: a draft with the data of today, an issued one as it was, with what has changed since beside it.</summary>
public static class GetPaper
{
    [Requires(Permission.ViewWorkstreams)]
    public sealed record Query(Guid Id) : IQuery<Result>;

    /// <param name="On">The day the data shown are of.</param>
    /// <param name="Today">The day they are compared with; none for a draft.</param>
    /// <param name="Changes">How many figures differ today.</param>
    public sealed record Result(PaperHead Head, DateOnly On, DateOnly? Today, IReadOnlyList<PaperFact> Facts, IReadOnlyList<Part> Parts, int Changes, bool CanWrite);

    /// <param name="Content">Words and charts, as they were.</param>
    /// <param name="Tables">Its tables, with what differs today.</param>
    public sealed record Part(PaperPart Content, IReadOnlyList<ShownTable> Tables);

    internal sealed class Handler(PortalDbContext db, AvailabilityIndex index, ICurrentUser user, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var paper = await db.BoardPapers.AsNoTracking().VisibleTo(user).Where(p => p.Id == request.Id).OneOrNotFoundAsync("paper", cancellationToken);
            var today = time.Today();
            var snapshot = await index.CurrentAsync(db, today, cancellationToken);
            var now = await new PaperWriter(db, index, snapshot, time).WriteAsync(snapshot.ScopeOf(paper.AreaId ?? paper.OrganisationId), paper.Sections.Items, cancellationToken);
            var frozen = paper.Frozen is { } json ? FrozenPaper.Read(json) : null;
            var later = frozen is null ? null : now.Parts.SelectMany(p => p.Tables).ToLookup(t => t.Key);
            var parts = (frozen ?? now).Parts.Select(p => new Part(p, [.. p.Tables.Select(t => PaperChanges.Of(t, later?[t.Key].FirstOrDefault()))])).ToList();
            return new Result(
                PaperHead.Of(paper), (frozen ?? now).On, frozen is null ? null : today, (frozen ?? now).Facts, parts, parts.SelectMany(p => p.Tables).Sum(t => t.Changes),
                user.Has(Permission.WritePapers));
        }
    }
}
