using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Audits;
using SevenDay.Data;
using SevenDay.Domain.Audits;
using SevenDay.Domain.Claims;
using SevenDay.Domain.Measures;

namespace SevenDay.Application.Claims;

internal static class ClaimQueries
{
    /// <summary>Claims that have not been withdrawn.</summary>
    internal static IQueryable<PublicClaim> Standing(this IQueryable<PublicClaim> claims) => claims.Where(c => c.WithdrawnOn == null);

    /// <summary>Claims with everything that speaks for or against them, the latest first: one command.</summary>
    internal static async Task<IReadOnlyList<ClaimEvidence>> EvidenceAsync(this PortalDbContext db, IQueryable<PublicClaim> claims, CancellationToken token)
    {
        var rows = await (
            from c in claims.AsNoTracking()
            join m in db.Measures on c.MeasureId equals m.Id into measures
            from m in measures.DefaultIfEmpty()
            join o in db.Organisations on c.OrganisationId equals o.Id into organisations
            from o in organisations.DefaultIfEmpty()
            join p in OfMeasures(db).Concat(OfRounds(db)) on c.Id equals p.ClaimId into points
            from p in points.DefaultIfEmpty()
            select new
            {
                Facts = new ClaimFacts(
                    c.Id, c.Version, c.Words, c.Source, c.MadeOn, c.Days, c.Criterion, c.Side, c.Level, c.Scope, c.WithdrawnOn, c.WithdrawnBecause, c.IsIllustrative,
                    m!.Code, m.Name, m.Unit, o!.Name, o.OdsCode),
                On = (DateOnly?)p!.On,
                p.Numerator,
                p.Denominator,
                p.Value,
                p.AuditId,
            }).ToListAsync(token);
        return
        [
            .. rows.GroupBy(r => r.Facts.Id)
                .Select(g => new ClaimEvidence(g.First().Facts, g.Where(r => r.On is not null).Select(r => new EvidenceValue(r.On!.Value, r.Numerator, r.Denominator, r.Value, r.AuditId))))
                .OrderByDescending(c => c.Facts.MadeOn).ThenBy(c => c.Facts.Id),
        ];
    }

    private static IQueryable<Point> OfMeasures(PortalDbContext db) =>
        from c in db.PublicClaims
        join v in db.MeasureValues on new { Measure = c.MeasureId, Organisation = c.OrganisationId, c.Days }
            equals new { Measure = (Guid?)v.MeasureId, Organisation = (Guid?)v.OrganisationId, Days = v.WeekPart }
        select new Point { ClaimId = c.Id, On = v.Period, Numerator = v.Numerator, Denominator = v.Denominator, Value = v.Value, AuditId = (Guid?)null };

    private static IQueryable<Point> OfRounds(PortalDbContext db) =>
        from c in db.PublicClaims
        join t in db.AuditTemplates on c.TemplateCode equals t.Code
        join a in db.Audits.Reported() on t.Id equals a.TemplateId
        join s in db.AuditSummaries on new { Audit = a.Id, Key = c.CriterionKey } equals new { Audit = s.AuditId, Key = (string?)s.CriterionKey }
        where c.Days == WeekPart.All
            || c.Days == WeekPart.Weekend && (s.Day == AuditDay.Saturday || s.Day == AuditDay.Sunday)
            || c.Days == WeekPart.Weekday && s.Day != AuditDay.Saturday && s.Day != AuditDay.Sunday && s.Day != AuditDay.BankHoliday
        group s by new { c.Id, Audit = a.Id, a.From } into g
        select new Point
        {
            ClaimId = g.Key.Id,
            On = g.Key.From,
            Numerator = (long?)g.Sum(s => (long)s.Met),
            Denominator = (long?)g.Sum(s => (long)s.Judged),
            Value = (double?)null,
            AuditId = (Guid?)g.Key.Audit,
        };

    private sealed class Point
    {
        internal Guid ClaimId { get; init; }
        internal DateOnly On { get; init; }
        internal long? Numerator { get; init; }
        internal long? Denominator { get; init; }
        internal double? Value { get; init; }
        internal Guid? AuditId { get; init; }
    }
}
