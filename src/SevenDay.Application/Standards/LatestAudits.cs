using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Audits;
using SevenDay.Application.Disclosure;
using SevenDay.Data;
using SevenDay.Domain.Audits;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Standards;

/// <summary>What the latest closed round that measures a standard found. Weekday is Monday to Friday without bank holidays; the weekend is Saturday and Sunday.</summary>
/// <param name="ClosedAt">Local.</param>
public sealed record AuditedStandard(
    Guid AuditId, string Round, DateOnly From, DateOnly To, DateTime? ClosedAt, bool IsIllustrative, PublishedShare Weekday, PublishedShare Weekend);

/// <summary>The latest closed rounds and their figures, as the reader gets them on every page; from the summaries, however many entries there are.</summary>
internal sealed class LatestAudits
{
    private readonly List<Round> _rounds;
    private readonly Func<Round, Criterion, DayGroup, PublishedShare> _share;

    private LatestAudits(List<Round> rounds, Func<Round, Criterion, DayGroup, PublishedShare> share) => (_rounds, _share) = (rounds, share);

    /// <param name="db">The rounds.</param>
    /// <param name="reading">Their counts.</param>
    /// <param name="edition">Of the standards.</param>
    /// <param name="token">Stops it.</param>
    /// <param name="organisation">Only its own cases, of the rounds it took part in; everybody's when none.</param>
    internal static async Task<LatestAudits> ReadAsync(PortalDbContext db, RoundReading reading, string edition, CancellationToken token, Guid? organisation = null)
    {
        var closed = db.Audits.AsNoTracking().Reported();
        if (organisation is { } id) closed = closed.Where(a => a.Organisations.Any(o => o.OrganisationId == id));
        var found = await (
            from a in closed.Where(a => !closed.Any(later => later.TemplateId == a.TemplateId && (later.To > a.To || later.To == a.To && later.ClosedAtUtc > a.ClosedAtUtc)))
            join template in db.AuditTemplates on a.TemplateId equals template.Id
            orderby a.To descending, a.Id descending
            select new
            {
                Audit = new Facts(a.Id, a.Name, a.From, a.To, a.ClosedAtUtc, a.IsIllustrative, organisation == null ? null : a.Organisations.Select(o => o.OrganisationId).ToList()),
                template.Content,
            }).AsSingleQuery().ToListAsync(token);
        var latest = found.FindAll(f => f.Content.Criteria.Any(c => c.StandardEdition == edition));
        var rounds = latest.ConvertAll(f => new Round(f.Audit, [.. f.Content.Criteria.Where(c => c.StandardEdition == edition)]));
        var contents = latest.ToDictionary(f => f.Audit.Id, f => f.Content);
        if (organisation is not { } one || reading.Reader.Exact)
        {
            var headlines = await reading.HeadlinesAsync(contents, token, organisation);
            return new(rounds, (round, criterion, group) => headlines[round.Audit.Id].Share(criterion, group));
        }
        var counts = await reading.CountsAsync(latest.ConvertAll(f => new CountedRound(f.Audit.Id, f.Content, f.Audit.Organisations!).WithoutSpecialties()), token);
        var figures = new Dictionary<Guid, RoundFigures>();
        return new(rounds, (round, criterion, group) =>
        {
            if (!figures.TryGetValue(round.Audit.Id, out var known)) figures.Add(round.Audit.Id, known = RoundFigures.Organisations(counts[round.Audit.Id], reading.Reader));
            return known.OfOrganisationIn(criterion, one, group);
        });
    }

    /// <summary>None when no closed round measures the standard.</summary>
    internal AuditedStandard? Of(int number) => CriteriaOf(number).Select(c => c.Result).FirstOrDefault();

    /// <summary>Every criterion of the latest round that measures the standard, in the order of its template; empty when none does.</summary>
    internal IReadOnlyList<(string Criterion, AuditedStandard Result)> CriteriaOf(int number) =>
        _rounds.Find(round => round.Criteria.Exists(c => c.StandardNumber == number)) is { } round
            ? [.. round.Criteria.Where(c => c.StandardNumber == number).Select(c => (c.Text, Result(round, c)))] : [];

    private AuditedStandard Result(Round round, Criterion criterion) => new(
        round.Audit.Id, round.Audit.Name, round.Audit.From, round.Audit.To, round.Audit.ClosedAtUtc is { } at ? NhsCalendar.ToLocal(at) : null, round.Audit.IsIllustrative,
        _share(round, criterion, DayGroup.Weekday), _share(round, criterion, DayGroup.Weekend));

    private sealed record Facts(Guid Id, string Name, DateOnly From, DateOnly To, DateTime? ClosedAtUtc, bool IsIllustrative, List<Guid>? Organisations);

    private sealed record Round(Facts Audit, List<Criterion> Criteria);
}
