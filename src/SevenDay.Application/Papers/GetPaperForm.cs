using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Availability;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Papers;

namespace SevenDay.Application.Papers;

/// <summary>The form of a paper: what it can be narrowed to, and what it says now when it is to be changed or issued.</summary>
public static class GetPaperForm
{
    /// <param name="Id">None for a new paper.</param>
    [Requires(Permission.WritePapers)]
    public sealed record Query(Guid? Id = null) : IQuery<Result>;

    public sealed record Result(IReadOnlyList<ScopeChoice> Choices, PaperForm Stored, long Version, bool IsIssued);

    internal sealed class Handler(PortalDbContext db, AvailabilityIndex index, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var choices = ScopeChoice.Of(await index.CurrentAsync(db, time.Today(), cancellationToken));
            if (request.Id is not { } id) return new Result(choices, new PaperForm(null, null, null, null, null, null, null, Enum.GetValues<PaperSection>()), 0, false);
            var paper = await db.BoardPapers.AsNoTracking().Where(p => p.Id == id).OneOrNotFoundAsync("paper", cancellationToken);
            return new Result(choices, PaperForm.Of(paper), paper.Version, paper.IsIssued);
        }
    }
}
