using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Standards;

/// <summary>The editions of the standards, the current one first.</summary>
public static class ListEditions
{
    [Requires(Permission.ManageStandards)]
    public sealed record Query : IQuery<IReadOnlyList<Item>>;

    /// <param name="Assessments">Self-assessments against it.</param>
    public sealed record Item(Guid Id, string Code, string Name, bool IsCurrent, int Standards, int Assessments);

    internal sealed class Handler(PortalDbContext db) : IQueryHandler<Query, IReadOnlyList<Item>>
    {
        public async Task<IReadOnlyList<Item>> Handle(Query request, CancellationToken cancellationToken) =>
            await db.StandardEditions.OrderByDescending(e => e.IsCurrent).ThenByDescending(e => e.Code).ThenBy(e => e.Id)
                .Select(e => new Item(
                    e.Id, e.Code, e.Name, e.IsCurrent,
                    db.ClinicalStandards.Count(s => s.Edition == e.Code), db.SelfAssessments.Count(a => a.Edition == e.Code)))
                .ToListAsync(cancellationToken);
    }
}
