using SevenDay.Application.Assessments;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Standards;

/// <summary>An edition with its standards, and who refers to them.</summary>
public static class GetEdition
{
    [Requires(Permission.ManageStandards)]
    public sealed record Query(Guid Id) : IQuery<Result>;

    /// <param name="Assessments">Self-assessments against it.</param>
    public sealed record Result(Guid Id, string Code, string Name, bool IsCurrent, long Version, int Assessments, IReadOnlyList<Item> Standards);

    /// <param name="Detail">Clock, limits and parts in words; empty for none.</param>
    /// <param name="IsUsed">Whether a template or an assessment refers to it, so that it cannot be removed.</param>
    public sealed record Item(Guid Id, int Number, string Topic, string Requirement, bool IsPriority, double? Threshold, string Detail, bool IsUsed);

    internal sealed class Handler(PortalDbContext db) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var edition = await db.StandardEditions.Where(e => e.Id == request.Id).OneOrNotFoundAsync("edition", cancellationToken);
            var standards = await db.StandardsOfAsync(edition.Code, cancellationToken);
            var use = await StandardUse.ReadAsync(db, edition.Code, standards, cancellationToken);
            return new Result(
                edition.Id, edition.Code, edition.Name, edition.IsCurrent, edition.Version, use.Assessments,
                standards.ConvertAll(s => new Item(s.Id, s.Number, s.Topic, s.Requirement, s.IsPriority, s.Threshold, s.Detail?.ToString() ?? "", use.Holds(s.Number))));
        }
    }
}
