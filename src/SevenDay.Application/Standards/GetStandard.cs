using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Assessments;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Standards;

/// <summary>One standard, to word anew or to remove.</summary>
public static class GetStandard
{
    [Requires(Permission.ManageStandards)]
    public sealed record Query(Guid Id) : IQuery<Result>;

    /// <param name="IsUsed">Whether a template or an assessment refers to it.</param>
    public sealed record Result(Guid Id, Guid EditionId, string Edition, int Number, StandardForm Stored, long Version, bool IsUsed);

    internal sealed class Handler(PortalDbContext db) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var standard = await db.ClinicalStandards.AsNoTracking().Where(s => s.Id == request.Id).OneOrNotFoundAsync("standard", cancellationToken);
            var edition = await db.StandardEditions.Where(e => e.Code == standard.Edition).OrderBy(e => e.Id).Select(e => e.Id).FirstOrDefaultAsync(cancellationToken);
            var use = await StandardUse.ReadAsync(db, standard.Edition, await db.StandardsOfAsync(standard.Edition, cancellationToken), cancellationToken);
            return new Result(standard.Id, edition, standard.Edition, standard.Number, StandardForm.Of(standard), standard.Version, use.Holds(standard.Number));
        }
    }
}
