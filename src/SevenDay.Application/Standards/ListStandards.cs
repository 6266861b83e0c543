using SevenDay.Application.Assessments;
using SevenDay.Application.Audits;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Standards;

/// <summary>The clinical standards of an edition, each with the result of the latest closed round that measures it.</summary>
public static class ListStandards
{
    [Requires(Permission.ViewAudits)]
    public sealed record Query : IQuery<Result>;

    public sealed record Result(string Edition, IReadOnlyList<Item> Standards);

    /// <param name="Threshold">Share of cases that must meet it; none when it has no pass mark.</param>
    public sealed record Item(int Number, string Topic, string Requirement, bool IsPriority, double? Threshold, AuditedStandard? Latest);

    internal sealed class Handler(PortalDbContext db, RoundReading reading) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var edition = await db.CurrentEditionAsync(cancellationToken);
            var standards = await db.StandardsOfAsync(edition, cancellationToken);
            var latest = await LatestAudits.ReadAsync(db, reading, edition, cancellationToken);
            return new Result(edition, [.. standards.Select(s => new Item(s.Number, s.Topic, s.Requirement, s.IsPriority, s.Threshold, latest.Of(s.Number)))]);
        }
    }
}
