using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits.Findings;

/// <summary>A round as before and after are compared, with who took part.</summary>
internal sealed record EffectCandidate(Audit Audit, AuditTemplate Template)
{
    internal int Edition => Template.Edition;

    internal TemplateContent Content => Template.Content;

    internal IReadOnlySet<Guid> Organisations { get; } = Audit.Organisations.Select(o => o.OrganisationId).ToHashSet();

    /// <summary>The first round after it in which one of its organisations takes part.</summary>
    internal EffectCandidate? NextIn(IEnumerable<EffectCandidate> rounds) => rounds
        .Where(r => r.Audit.From > Audit.To && r.Organisations.Overlaps(Organisations))
        .OrderBy(r => r.Audit.From).ThenBy(r => r.Audit.Id).FirstOrDefault();
}

/// <summary>All rounds of a template, whatever the edition.</summary>
internal sealed class EffectRounds
{
    private readonly List<EffectCandidate> _rounds;
    private readonly List<EffectCandidate> _reported;

    private EffectRounds(List<EffectCandidate> rounds) =>
        (_rounds, _reported) = (rounds, rounds.FindAll(r => r.Audit is { IsPractice: false, State: AuditState.Closed or AuditState.SignedOff }));

    /// <summary>Those whose results stand.</summary>
    internal IReadOnlyList<EffectCandidate> Reported => _reported;

    /// <summary>Those of the template of a round that the user may see.</summary>
    internal static async Task<EffectRounds> ReadAsync(PortalDbContext db, Guid id, ICurrentUser user, CancellationToken token)
    {
        var seen = db.Audits.VisibleTo(user).Where(a => a.Id == id).Join(db.AuditTemplates, a => a.TemplateId, t => t.Id, (_, t) => t.Code);
        var editions = await db.AuditTemplates.AsNoTracking().Where(t => seen.Contains(t.Code)).ToDictionaryAsync(t => t.Id, token);
        if (editions.Count == 0) throw new NotFoundException("audit round");
        var ids = editions.Keys.ToList();
        var rounds = await db.Audits.AsNoTracking().AsSingleQuery().Where(a => ids.Contains(a.TemplateId)).OrderBy(a => a.Id).ToListAsync(token);
        return new EffectRounds(rounds.ConvertAll(a => new EffectCandidate(a, editions[a.TemplateId])));
    }

    internal EffectCandidate this[Guid id] => _rounds.Single(r => r.Audit.Id == id);

    internal EffectCandidate? After(EffectCandidate round) => round.NextIn(_reported);

    internal async Task<IReadOnlyDictionary<Guid, RoundFigures>> FiguresAsync(IReadOnlyCollection<EffectCandidate> rounds, RoundReading reading, CancellationToken token)
    {
        var counted = rounds.Select(r => CountedRound.Of(r.Audit, r.Content));
        var counts = await reading.CountsAsync([.. reading.Reader.Exact ? counted.Select(c => c.WithoutSpecialties()) : counted], token);
        return rounds.ToDictionary(r => r.Audit.Id, r => RoundFigures.Compared(counts[r.Audit.Id], reading.Reader, ComparedWith(r)));
    }

    /// <summary>
    /// Who takes part in each round with which one is compared, wherever that is asked from: after each, the next reported one.
    /// A reader can take what is shown of some of them from what is shown of others.
    /// </summary>
    private IEnumerable<IReadOnlySet<Guid>> ComparedWith(EffectCandidate round) =>
        _rounds.Where(r => After(r)?.Audit.Id == round.Audit.Id).Append(After(round)).OfType<EffectCandidate>().Select(r => r.Organisations);
}
