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
                foreach (var (organisation, criterion, dayType, met, judged) in await CountsAsync(audit.Id, cancellationToken))
                    rows[(organisation, criterion, dayType)].Count(met, judged);
                db.AuditSummaries.AddRange(rows.Values);
                await db.SaveChangesAsync(cancellationToken);
                return rows.Count;
            }, cancellationToken);
        }

        private async Task<IReadOnlyList<(Guid, string, DayType, int, int)>> CountsAsync(Guid auditId, CancellationToken token)
        {
            var counts = await (
                from entry in db.AuditEntries.AsNoTracking()
                from outcome in entry.Outcomes
                where entry.AuditId == auditId && outcome.Outcome != Outcome.NotApplicable
                group outcome.Outcome by new { entry.OrganisationId, outcome.CriterionKey, entry.DayType } into counted
                select new { counted.Key, Met = counted.Count(o => o == Outcome.Met), Judged = counted.Count() }).ToListAsync(token);
            var excluded = await db.AuditEntries.AsNoTracking().Where(e => e.AuditId == auditId && e.ExclusionKey != null)
                .GroupBy(e => new { e.OrganisationId, Key = e.ExclusionKey!, e.DayType })
                .Select(g => new { g.Key, Judged = g.Count() }).ToListAsync(token);
            return
            [
                .. counts.Select(c => (c.Key.OrganisationId, c.Key.CriterionKey, c.Key.DayType, c.Met, c.Judged)),
                .. excluded.Select(c => (c.Key.OrganisationId, c.Key.Key, c.Key.DayType, 0, c.Judged)),
            ];
        }
    }
}
