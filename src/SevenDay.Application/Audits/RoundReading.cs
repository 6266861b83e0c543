using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Availability;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits;

/// <summary>A round to be counted: its criteria and who takes part.</summary>
internal sealed record CountedRound(Guid Id, TemplateContent Content, IReadOnlyCollection<Guid> Organisations)
{
    internal static CountedRound Of(Audit audit, TemplateContent content) => new(audit.Id, content, [.. audit.Organisations.Select(o => o.OrganisationId)]);

    /// <summary>The same without counts by specialty: they are settled last, so every other figure stays as it is.</summary>
    internal CountedRound WithoutSpecialties() => this with { Content = Content with { Specialty = null } };
}

/// <summary>Reads the counts of rounds, with what a reader knows of them and the areas by which readers narrow a dashboard.</summary>
internal sealed class RoundReading(PortalDbContext db, AvailabilityIndex index, ICurrentUser user, TimeProvider time)
{
    private IReadOnlyList<IReadOnlySet<Guid>>? _areas;

    internal RoundReader Reader { get; } = RoundReader.Of(user);

    /// <summary>All that the results are made from.</summary>
    internal async Task<RoundCounts> CountsAsync(CountedRound round, CancellationToken token) => (await CountsAsync([round], token))[round.Id];

    internal async Task<IReadOnlyDictionary<Guid, RoundCounts>> CountsAsync(IReadOnlyCollection<CountedRound> rounds, CancellationToken token)
    {
        if (rounds.Count == 0) return new Dictionary<Guid, RoundCounts>();
        var ids = rounds.Select(r => r.Id).ToList();
        var own = rounds.SelectMany(r => r.Organisations).Where(Reader.Knows).Distinct().ToList();
        var grouped = rounds.Where(r => r.Content.Specialty is not null).Select(r => r.Id).ToList();
        var summaries = (await db.AuditSummaries.AsNoTracking().Where(s => ids.Contains(s.AuditId) && s.Judged > 0).ToListAsync(token)).ToLookup(s => s.AuditId);
        var specialties = grouped.Count == 0 ? [] : await db.SpecialtySummaries.AsNoTracking().Where(s => grouped.Contains(s.AuditId) && s.Judged > 0).ToListAsync(token);
        var seen = Reader.Exact || grouped.Count == 0 || own.Count == 0 ? []
            : await Recount.SpecialtiesAsync(db.AuditEntries.AsNoTracking().Where(e => grouped.Contains(e.AuditId) && own.Contains(e.OrganisationId)), token);
        var areas = _areas ??= Reader.Exact ? [] : (await index.CurrentAsync(db, time.Today(), token)).OrganisationsByArea();
        return rounds.ToDictionary(r => r.Id, r => new RoundCounts(
            summaries[r.Id], specialties.Where(s => s.AuditId == r.Id), r.Content, r.Organisations, areas,
            !r.Organisations.Any(Reader.Knows) ? null : new RoundCounts(
                summaries[r.Id].Where(s => Reader.Knows(s.OrganisationId)), seen.Where(s => s.AuditId == r.Id), r.Content, r.Organisations, areas)));
    }

    /// <summary>What headlines are made from, added up by the database: two commands at most, however many rounds and organisations there are.</summary>
    /// <param name="rounds">Whose.</param>
    /// <param name="token">Stops it.</param>
    /// <param name="only">Of one organisation, for a reader with case access: nothing else of it is looked at.</param>
    internal async Task<IReadOnlyDictionary<Guid, RoundFigures>> HeadlinesAsync(IReadOnlyDictionary<Guid, TemplateContent> rounds, CancellationToken token, Guid? only = null)
    {
        if (only is not null && !Reader.Exact) throw new InvalidOperationException("The figures of one organisation are guarded beside those of all.");
        var (ids, own) = (rounds.Keys.ToList(), Reader.Own.ToList());
        var all = await AddedUpAsync(db.AuditSummaries.AsNoTracking().Where(s => ids.Contains(s.AuditId) && (only == null || s.OrganisationId == only)), token);
        var seen = Reader.Exact || own.Count == 0 ? null : await AddedUpAsync(db.AuditSummaries.AsNoTracking().Where(s => ids.Contains(s.AuditId) && own.Contains(s.OrganisationId)), token);
        return rounds.ToDictionary(r => r.Key, r => RoundFigures.Headlines(
            new RoundCounts(all[r.Key], [], r.Value, [], [], seen is null ? null : new RoundCounts(seen[r.Key], [], r.Value, [], [])), Reader));
    }

    /// <summary>The same of areas.</summary>
    internal async Task<IReadOnlyDictionary<Guid, RoundFigures>> AreasAsync(IReadOnlyDictionary<Guid, TemplateContent> rounds, AvailabilitySnapshot snapshot, CancellationToken token)
    {
        if (!Reader.Exact) _areas = snapshot.OrganisationsByArea();
        var ids = rounds.Keys.ToList();
        var parts = await db.Audits.AsNoTracking().Where(a => ids.Contains(a.Id))
            .SelectMany(a => a.Organisations, (a, o) => new { a.Id, o.OrganisationId }).ToListAsync(token);
        var organisations = parts.ToLookup(p => p.Id, p => p.OrganisationId);
        var counted = rounds.Select(r => new CountedRound(r.Key, r.Value, [.. organisations[r.Key]]).WithoutSpecialties()).ToList();
        return (await CountsAsync(counted, token)).ToDictionary(c => c.Key, c => RoundFigures.Areas(c.Value, Reader));
    }

    internal async Task<RoundFigures> HeadlinesAsync(Guid round, TemplateContent content, CancellationToken token) =>
        (await HeadlinesAsync(new Dictionary<Guid, TemplateContent> { [round] = content }, token))[round];

    private static async Task<ILookup<Guid, AuditSummary>> AddedUpAsync(IQueryable<AuditSummary> summaries, CancellationToken token)
    {
        var days = await summaries.GroupBy(s => new { s.AuditId, s.CriterionKey, s.Day })
            .Select(g => new { g.Key, Met = g.Sum(s => s.Met), Judged = g.Sum(s => s.Judged) }).ToListAsync(token);
        return days.ToLookup(d => d.Key.AuditId, d =>
        {
            var summary = new AuditSummary(d.Key.AuditId, Guid.Empty, d.Key.CriterionKey, d.Key.Day);
            summary.Count(new EntryTally(d.Met, d.Judged, 0, 0, 0, 0));
            return summary;
        });
    }
}
