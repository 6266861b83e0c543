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

    /// <summary>Takes the areas from what has been read already.</summary>
    internal void Take(AvailabilitySnapshot snapshot) => _areas ??= Reader.Exact ? [] : snapshot.OrganisationsByArea();

    /// <summary>What headlines are made from, added up by the database: one command, however many rounds and organisations there are.</summary>
    /// <param name="rounds">Whose.</param>
    /// <param name="token">Stops it.</param>
    /// <param name="only">Of one organisation, for a reader with case access: nothing else of it is looked at.</param>
    internal async Task<IReadOnlyDictionary<Guid, RoundFigures>> HeadlinesAsync(IReadOnlyDictionary<Guid, TemplateContent> rounds, CancellationToken token, Guid? only = null)
    {
        if (only is not null && !Reader.Exact) throw new InvalidOperationException("The figures of one organisation are guarded beside those of all.");
        var (ids, own) = (rounds.Keys.ToList(), Reader.Exact ? [] : Reader.Own.ToList());
        var summaries = db.AuditSummaries.AsNoTracking().Where(s => ids.Contains(s.AuditId) && (only == null || s.OrganisationId == only));
        var added = (await (own.Count == 0
            ? summaries.GroupBy(s => new { s.AuditId, s.CriterionKey, s.Day })
                .Select(g => new AddedUp(g.Key.AuditId, g.Key.CriterionKey, g.Key.Day, false, g.Sum(s => s.Met), g.Sum(s => s.Judged)))
            : summaries.GroupBy(s => new { s.AuditId, s.CriterionKey, s.Day, IsOwn = own.Contains(s.OrganisationId) })
                .Select(g => new AddedUp(g.Key.AuditId, g.Key.CriterionKey, g.Key.Day, g.Key.IsOwn, g.Sum(s => s.Met), g.Sum(s => s.Judged)))).ToListAsync(token))
            .ToLookup(a => a.AuditId);
        return rounds.ToDictionary(r => r.Key, r => RoundFigures.Headlines(
            Of(added[r.Key], r.Value, own.Count == 0 ? null : Of(added[r.Key].Where(a => a.IsOwn), r.Value)), Reader));

        static RoundCounts Of(IEnumerable<AddedUp> added, TemplateContent content, RoundCounts? known = null) => new(added.Select(a => a.Summary()), [], content, [], [], known);
    }

    internal async Task<RoundFigures> HeadlinesAsync(Guid round, TemplateContent content, CancellationToken token) =>
        (await HeadlinesAsync(new Dictionary<Guid, TemplateContent> { [round] = content }, token))[round];

    private sealed record AddedUp(Guid AuditId, string CriterionKey, AuditDay Day, bool IsOwn, int Met, int Judged)
    {
        internal AuditSummary Summary()
        {
            var summary = new AuditSummary(AuditId, Guid.Empty, CriterionKey, Day);
            summary.Count(new EntryTally(Met, Judged, 0, 0, 0, 0));
            return summary;
        }
    }
}
