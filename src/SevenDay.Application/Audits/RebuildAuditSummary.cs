using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Audits;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Audits;

/// <summary>Counts the entries of a round anew, for an operator who doubts the counts. The result is what logging had counted.</summary>
public static class RebuildAuditSummary
{
    [Requires(Permission.Operate)]
    public sealed record Command(Guid AuditId) : ICommand<int>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.AuditId).NotEmpty().WithMessage("Say which round to count anew.");
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : ICommandHandler<Command, int>
    {
        public async Task<int> Handle(Command request, CancellationToken cancellationToken)
        {
            var (audit, template) = await db.WithTemplateAsync(request.AuditId, user, cancellationToken);
            return await db.InTransactionAsync(async () =>
            {
                db.ChangeTracker.Clear();
                await db.Audits.Where(a => a.Id == audit.Id).ExecuteUpdateAsync(set => set.SetProperty(a => a.Version, a => a.Version), cancellationToken);
                await db.AuditSummaries.Where(s => s.AuditId == audit.Id).ExecuteDeleteAsync(cancellationToken);
                var rows = EntryCounting.RowsOf(audit, template.Content).ToDictionary(s => (s.OrganisationId, s.CriterionKey, s.DayType));
                foreach (var (key, tally) in await CountsAsync(audit.Id, cancellationToken)) rows[key].Count(tally);
                db.AuditSummaries.AddRange(rows.Values);
                await db.SaveChangesAsync(cancellationToken);
                return rows.Count;
            }, cancellationToken);
        }

        private async Task<IReadOnlyList<((Guid, string, DayType), EntryTally)>> CountsAsync(Guid auditId, CancellationToken token)
        {
            var entries = db.AuditEntries.AsNoTracking().Where(e => e.AuditId == auditId && e.Review != ReviewState.Rejected);
            var all = await entries.GroupBy(e => new { e.OrganisationId, e.DayType }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(token);
            var counts = await (
                from entry in entries
                from outcome in entry.Outcomes
                where outcome.Outcome != Outcome.NotApplicable
                group outcome by new { entry.OrganisationId, outcome.CriterionKey, entry.DayType } into counted
                select new
                {
                    counted.Key,
                    Judged = counted.Count(),
                    Met = counted.Count(o => o.Outcome == Outcome.Met),
                    OpenMet = counted.Count(o => o.WindowMinutes > 1 && o.DeclaredOpenMinutes > 0 && o.Outcome == Outcome.Met),
                    OpenMissed = counted.Count(o => o.WindowMinutes > 1 && o.DeclaredOpenMinutes > 0 && o.Outcome == Outcome.NotMet),
                    ClosedMet = counted.Count(o => o.WindowMinutes > 1 && o.DeclaredOpenMinutes == 0 && o.Outcome == Outcome.Met),
                    ClosedMissed = counted.Count(o => o.WindowMinutes > 1 && o.DeclaredOpenMinutes == 0 && o.Outcome == Outcome.NotMet),
                }).ToListAsync(token);
            var excluded = await entries.Where(e => e.ExclusionKey != null).GroupBy(e => new { e.OrganisationId, Key = e.ExclusionKey!, e.DayType })
                .Select(g => new { g.Key, Count = g.Count() }).ToListAsync(token);
            return
            [
                .. all.Select(a => ((a.Key.OrganisationId, AuditSummary.AllEntries, a.Key.DayType), EntryTally.One with { Judged = a.Count })),
                .. excluded.Select(e => ((e.Key.OrganisationId, e.Key.Key, e.Key.DayType), EntryTally.One with { Judged = e.Count })),
                .. counts.Select(c => ((c.Key.OrganisationId, c.Key.CriterionKey, c.Key.DayType), new EntryTally(c.Met, c.Judged, c.OpenMet, c.OpenMissed, c.ClosedMet, c.ClosedMissed))),
            ];
        }
    }
}
