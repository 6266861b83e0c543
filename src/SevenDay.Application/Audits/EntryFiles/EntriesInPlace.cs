using Microsoft.EntityFrameworkCore;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits.EntryFiles;

/// <summary>What a round holds already of what a file brings, and what could be the same case told otherwise.</summary>
internal sealed class EntriesInPlace(IReadOnlyList<EntriesInPlace.Entry> entries, Guid auditId)
{
    private const int AtOnce = 500;

    private readonly HashSet<Guid> _keys = [.. entries.Select(e => e.SubmissionKey)];
    private readonly HashSet<string> _contents = [.. entries.Select(e => EntryDraft.Of(auditId, e.OrganisationId, new Answers(e.Answers)).ContentHash)];
    private readonly HashSet<(Guid, string)> _references =
        [.. entries.Where(e => e.Review != ReviewState.Rejected && e.Reference is not null).Select(e => (e.OrganisationId, e.Reference!.ToUpperInvariant()))];

    internal sealed record Entry(Guid SubmissionKey, Guid OrganisationId, string? Reference, ReviewState Review, IReadOnlyDictionary<string, string> Answers);

    /// <summary>Whether it is new; from then on it is there. The same answers are the same entry, as they arrived and as they were corrected since.</summary>
    internal bool Add(EntryDraft draft) => _keys.Add(draft.DerivedKey()) & _contents.Add(draft.ContentHash);

    /// <summary>Whether the organisation has another case with this reference; from then on it has.</summary>
    internal bool IsDouble(Guid organisation, string? reference) => reference is not null && !_references.Add((organisation, reference.ToUpperInvariant()));

    /// <summary>Looks for the same keys, the same times and the same references, so that a round is never read whole.</summary>
    internal static async Task<EntriesInPlace> ReadAsync(PortalDbContext db, EntryRows rows, CancellationToken token)
    {
        var (id, found) = (rows.Audit.Id, new List<Entry>());
        foreach (var some in rows.Drafts.Select(d => d.Draft).Chunk(AtOnce))
        {
            var keys = some.Select(d => d.DerivedKey()).ToList();
            var times = some.Select(d => d.Answers.Instant(rows.Content.OccurredAt)).OfType<DateTime>().Distinct().ToList();
            var references = some.Select(d => d.ReferenceIn(rows.Content)).OfType<string>().Distinct().ToList();
            found.AddRange(await db.AuditEntries.AsNoTracking()
                .Where(e => e.AuditId == id && (keys.Contains(e.SubmissionKey) || times.Contains(e.OccurredAtUtc) || e.Reference != null && references.Contains(e.Reference)))
                .Select(e => new Entry(e.SubmissionKey, e.OrganisationId, e.Reference, e.Review, e.Answers)).ToListAsync(token));
        }
        return new EntriesInPlace(found, id);
    }
}
