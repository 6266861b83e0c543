using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Availability;
using SevenDay.Application.Documents;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;

namespace SevenDay.Application.Papers;

/// <summary>A board paper for Word. An issued one is always the same.</summary>
public static class ExportPaper
{
    [Requires(Permission.ViewWorkstreams)]
    public sealed record Query(Guid Id) : IQuery<DocumentFile>;

    internal sealed class Handler(PortalDbContext db, AvailabilityIndex index, ICurrentUser user, TimeProvider time) : IQueryHandler<Query, DocumentFile>
    {
        public async Task<DocumentFile> Handle(Query request, CancellationToken cancellationToken)
        {
            var paper = await db.BoardPapers.AsNoTracking().VisibleTo(user).Where(p => p.Id == request.Id).OneOrNotFoundAsync("paper", cancellationToken);
            var head = PaperHead.Of(paper);
            if (paper.Frozen is { } json) return PaperDocument.Write(head, FrozenPaper.Read(json));
            var today = time.Today();
            var snapshot = await index.CurrentAsync(db, today, cancellationToken);
            return PaperDocument.Write(
                head, await new PaperWriter(db, index, snapshot, time).WriteAsync(snapshot.ScopeOf(paper.AreaId ?? paper.OrganisationId), paper.Sections.Items, cancellationToken));
        }
    }
}
