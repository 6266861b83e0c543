using Microsoft.EntityFrameworkCore;
using SevenDay.Analytics;
using SevenDay.Application.Disclosure;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits;

/// <summary>Weekday and weekend of each criterion over the rounds of one template, whatever its edition, from the counts.</summary>
public static class GetAuditTrend
{
    [Requires(Permission.ViewAudits)]
    public sealed record Query(Guid AuditId) : IQuery<Result>;

    /// <param name="Audit">The round that the trend was asked from; it is part of it when it has been closed.</param>
    /// <param name="Rounds">Closed and signed-off rounds of the template, by last day.</param>
    /// <param name="Rounded">Whether counts were hidden or rounded for this reader.</param>
    public sealed record Result(AuditHead Audit, IReadOnlyList<Round> Rounds, IReadOnlyList<CriterionTrend> Criteria, bool Rounded);

    /// <param name="StartsEdition">It is the first of the rounds with another edition than the one before.</param>
    public sealed record Round(Guid Id, string Name, DateOnly From, DateOnly To, int Edition, bool StartsEdition, bool IsIllustrative);

    /// <param name="Points">Rounds whose edition has the criterion.</param>
    public sealed record CriterionTrend(string Key, string Text, double Threshold, IReadOnlyList<Point> Points, AuditLine Weekday, AuditLine Weekend);

    /// <summary>Weekday is Monday to Friday without bank holidays; the weekend is Saturday and Sunday.</summary>
    public sealed record Point(Round Round, PublishedShare Weekday, PublishedShare Weekend);

    internal sealed class Handler(PortalDbContext db, RoundReading reading, ICurrentUser user) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var (audit, template) = await db.WithTemplateAsync(request.AuditId, user, cancellationToken);
            var editions = await db.AuditTemplates.AsNoTracking().Where(t => t.Code == template.Code).ToDictionaryAsync(t => t.Id, cancellationToken);
            var ids = editions.Keys.ToList();
            var reported = await db.Audits.AsNoTracking().VisibleTo(user).Reported().Where(a => ids.Contains(a.TemplateId))
                .OrderBy(a => a.To).ThenBy(a => a.ClosedAtUtc).ThenBy(a => a.Id)
                .Select(a => new { a.Id, a.Name, a.From, a.To, a.TemplateId, a.IsIllustrative }).ToListAsync(cancellationToken);
            var rounds = reported.Select((a, at) => (a.TemplateId, Round: new Round(
                a.Id, a.Name, a.From, a.To, editions[a.TemplateId].Edition, at > 0 && reported[at - 1].TemplateId != a.TemplateId, a.IsIllustrative))).ToList();
            var figures = await reading.HeadlinesAsync(rounds.ToDictionary(r => r.Round.Id, r => editions[r.TemplateId].Content), cancellationToken);
            return new Result(AuditHead.Of(audit, template), [.. rounds.Select(r => r.Round)], [.. template.Content.Criteria.Select(Of)], !reading.Reader.Exact);

            CriterionTrend Of(Criterion criterion)
            {
                var points = rounds.Where(r => editions[r.TemplateId].Content.Criteria.Any(c => c.Key == criterion.Key))
                    .Select(r => new Point(r.Round, figures[r.Round.Id].Share(criterion, DayGroup.Weekday), figures[r.Round.Id].Share(criterion, DayGroup.Weekend))).ToList();
                return new CriterionTrend(
                    criterion.Key, criterion.Text, criterion.Threshold, points,
                    AuditLine.Of([.. points.Select(p => (p.Round, p.Weekday))], criterion.Threshold), AuditLine.Of([.. points.Select(p => (p.Round, p.Weekend))], criterion.Threshold));
            }
        }
    }
}

/// <summary>The rates of one part of the week over rounds, in percent.</summary>
/// <param name="Points">Rounds whose rate may be shown. Of several with the same last day the one closed last.</param>
/// <param name="Chart">Mean, limits and special causes; none with too few points.</param>
/// <param name="Needed">How many more points limits need.</param>
public sealed record AuditLine(IReadOnlyList<AuditLine.LinePoint> Points, SpcSeries? Chart, int Needed)
{
    public sealed record LinePoint(GetAuditTrend.Round Round, double Percent);

    internal static AuditLine Of(IReadOnlyList<(GetAuditTrend.Round Round, PublishedShare Share)> shares, double threshold)
    {
        var points = shares.Where(s => s.Share.Rate is not null).GroupBy(s => s.Round.To).Select(same => new LinePoint(same.Last().Round, same.Last().Share.Rate!.Value * 100)).ToList();
        var needed = Math.Max(0, Xmr.FewPoints - points.Count);
        return new(points, needed > 0 ? null : Xmr.Of([.. points.Select(p => new SpcPoint(p.Round.To, p.Percent))], new SpcOptions { Target = threshold * 100 }), needed);
    }
}
