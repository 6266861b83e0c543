using Microsoft.EntityFrameworkCore;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits.Findings;

/// <summary>A round as before and after are compared, with who took part.</summary>
internal sealed record EffectCandidate(Audit Audit, int Edition, TemplateContent Content)
{
    internal IReadOnlySet<Guid> Organisations { get; } = Audit.Organisations.Select(o => o.OrganisationId).ToHashSet();

    /// <summary>The first round after it in which one of its organisations takes part.</summary>
    internal EffectCandidate? NextIn(IEnumerable<EffectCandidate> rounds) => rounds
        .Where(r => r.Audit.From > Audit.To && r.Organisations.Overlaps(Organisations))
        .OrderBy(r => r.Audit.From).ThenBy(r => r.Audit.Id).FirstOrDefault();
}

internal static class EffectRounds
{
    /// <summary>More rounds than this back or ahead are not looked at.</summary>
    private const int Most = 30;

    /// <summary>Reported rounds of the same template, whatever the edition, that began after a day; the earliest first.</summary>
    internal static Task<List<EffectCandidate>> AfterAsync(PortalDbContext db, string code, DateOnly day, CancellationToken token) =>
        Of(db, code).Where(r => r.Audit.From > day).OrderBy(r => r.Audit.From).ThenBy(r => r.Audit.Id).Take(Most).ReadAsync(token);

    /// <summary>Those that began on a day or before; the latest first.</summary>
    internal static Task<List<EffectCandidate>> UntilAsync(PortalDbContext db, string code, DateOnly day, CancellationToken token) =>
        Of(db, code).Where(r => r.Audit.From <= day).OrderByDescending(r => r.Audit.From).ThenBy(r => r.Audit.Id).Take(Most).ReadAsync(token);

    private static async Task<List<EffectCandidate>> ReadAsync(this IQueryable<Row> rows, CancellationToken token) =>
        [.. (await rows.AsSingleQuery().ToListAsync(token)).Select(r => new EffectCandidate(r.Audit, r.Template.Edition, r.Template.Content))];

    private static IQueryable<Row> Of(PortalDbContext db, string code) =>
        from round in db.Audits.AsNoTracking().Reported()
        join template in db.AuditTemplates.AsNoTracking() on round.TemplateId equals template.Id
        where template.Code == code
        select new Row { Audit = round, Template = template };

    private sealed class Row
    {
        public required Audit Audit { get; init; }

        public required AuditTemplate Template { get; init; }
    }
}
