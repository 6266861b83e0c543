using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Audits;
using SevenDay.Application.Availability;
using SevenDay.Application.Papers;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Audits;
using SevenDay.Domain.Claims;
using SevenDay.Domain.Measures;

namespace SevenDay.Application.Claims;

/// <summary>
/// Reads claims with everything that speaks for or against them. Counts of audits are those that the reader gets on every page; whoever
/// sees every case gets them as everybody else does, so that a claim reads the same to all and a paper can print it.
/// </summary>
internal sealed class ClaimReading(PortalDbContext db, AvailabilityIndex index, ICurrentUser user, TimeProvider time)
{
    private readonly RoundReading _rounds = new(db, index, user.Has(Permission.ViewCases) ? new AnyReader() : user, time);

    /// <summary>The latest claim first. One command, and two more where a claim is held against audits.</summary>
    internal async Task<IReadOnlyList<ClaimEvidence>> EvidenceAsync(IQueryable<PublicClaim> claims, CancellationToken token)
    {
        var rows = await (
            from c in claims.AsNoTracking()
            join m in db.Measures on c.MeasureId equals m.Id into measures
            from m in measures.DefaultIfEmpty()
            join o in db.Organisations on c.OrganisationId equals o.Id into organisations
            from o in organisations.DefaultIfEmpty()
            join v in db.MeasureValues on new { Measure = c.MeasureId, Organisation = c.OrganisationId, c.Days }
                equals new { Measure = (Guid?)v.MeasureId, Organisation = (Guid?)v.OrganisationId, Days = v.WeekPart } into values
            from v in values.DefaultIfEmpty()
            select new
            {
                Facts = new ClaimFacts(
                    c.Id, c.Version, c.Words, c.Source, c.MadeOn, c.Days, c.TemplateCode, c.CriterionKey, c.Criterion, c.Side, c.Level, c.Scope, c.WithdrawnOn, c.WithdrawnBecause, c.IsIllustrative,
                    m!.Code, m.Name, m.Unit, o!.Name, o.OdsCode),
                On = (DateOnly?)v!.Period,
                v.Numerator,
                v.Denominator,
                v.Value,
            }).ToListAsync(token);
        var found = rows.ToLookup(r => r.Facts.Id, r => r.On is { } on ? new EvidenceValue(on, r.Numerator, r.Denominator, r.Value) : null);
        var facts = rows.Select(r => r.Facts).DistinctBy(f => f.Id).ToList();
        var audited = await AuditedAsync(facts, token);
        return
        [
            .. facts.Select(f => new ClaimEvidence(f, found[f.Id].OfType<EvidenceValue>().Concat(audited.SelectMany(round => round.Of(f)))))
                .OrderByDescending(c => c.Facts.MadeOn).ThenBy(c => c.Facts.Id),
        ];
    }

    private async Task<IReadOnlyList<AuditedRound>> AuditedAsync(List<ClaimFacts> claims, CancellationToken token)
    {
        var codes = claims.Select(c => c.TemplateCode).OfType<string>().Distinct().ToList();
        if (codes.Count == 0) return [];
        var rounds = await (
            from a in db.Audits.AsNoTracking().Reported()
            join t in db.AuditTemplates on a.TemplateId equals t.Id
            where codes.Contains(t.Code)
            select new { a.Id, a.From, t.Code, t.Content }).ToListAsync(token);
        var figures = await _rounds.HeadlinesAsync(rounds.ToDictionary(r => r.Id, r => r.Content), token);
        return rounds.ConvertAll(r => new AuditedRound(r.Id, r.From, r.Code, r.Content, figures[r.Id]));
    }

    private sealed record AuditedRound(Guid Id, DateOnly From, string Code, TemplateContent Content, RoundFigures Figures)
    {
        internal IEnumerable<EvidenceValue> Of(ClaimFacts claim) =>
            from criterion in Content.Criteria
            where claim.TemplateCode == Code && criterion.Key == claim.CriterionKey
            let share = Figures.Share(criterion, DaysOf(claim.Days)).Against(claim.Level)
            where share.Judged.Value != 0
            select new EvidenceValue(From, null, null, null, share, Id);
    }

    private static DayGroup DaysOf(WeekPart days) => days switch
    {
        WeekPart.Weekday => DayGroup.Weekday,
        WeekPart.Weekend => DayGroup.Weekend,
        _ => DayGroup.All,
    };
}
