using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Audits.EntryFiles;
using SevenDay.Application.Imports;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Audits;

/// <summary>
/// Reads entries of one round from a CSV file or an Excel workbook: all of it, or nothing when a row is wrong. Columns are organisation_ods
/// and the keys of the questions; dates and times are local, as <c>2026-10-10 19:05</c>; services are named. Without a round the file says
/// which in a column “audit”, the same in every row: the name of the round or its id. A row read before, told by its content, is left as it is.
/// </summary>
public static class ImportAuditEntries
{
    /// <param name="AuditId">None when the file names the round itself.</param>
    [Requires(Permission.ManageAudits)]
    public sealed record Command(ImportFile File, Guid? AuditId, bool DryRun) : ICommand<ImportReport>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.File.Content.Length).LessThanOrEqualTo(ImportFile.MaxBytes)
            .WithMessage("The file is larger than 20 MB. Split it into smaller files.");
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : ICommandHandler<Command, ImportReport>
    {
        public async Task<ImportReport> Handle(Command request, CancellationToken cancellationToken)
        {
            var (id, problem) = request.AuditId is { } named ? (named, null) : await RoundOfAsync(request.File, cancellationToken);
            if (problem is not null) return new ImportReport([], [problem], [], false);
            var plan = await EntryPlan.MakeAsync(db, user, time, id, request.File, cancellationToken);
            var applied = !request.DryRun && plan.Report.Problems.Count == 0;
            if (applied && plan.Entries.Count > 0) await db.SaveCountedAsync(plan.Audit, plan.Entries, cancellationToken);
            return plan.Report with { Applied = applied };
        }

        private async Task<(Guid, RowProblem?)> RoundOfAsync(ImportFile file, CancellationToken token)
        {
            var keys = (await db.AuditTemplates.AsNoTracking().ToListAsync(token)).SelectMany(t => t.Content.Questions).Select(q => q.Key).Distinct().ToList();
            var table = EntryFile.Read(file, [EntryColumns.Round], [EntryColumns.Organisation, .. keys], []);
            if (table.Problems.Count > 0) return (default, table.Problems[0]);
            var first = table.Rows[0];
            if (table.Rows.FirstOrDefault(r => r[EntryColumns.Round] != first[EntryColumns.Round]) is { } other)
                return (default, other.Problem(EntryColumns.Round, "A file holds entries of one round. Write the same round in every row."));
            var name = first[EntryColumns.Round];
            var ids = Guid.TryParse(name, out var id)
                ? await db.Audits.Where(a => a.Id == id).Select(a => a.Id).ToListAsync(token)
                : await db.Audits.Where(a => a.Name == name).OrderBy(a => a.Id).Take(2).Select(a => a.Id).ToListAsync(token);
            return ids switch
            {
                [var one] => (one, null),
                [] => (default, first.Problem(EntryColumns.Round, $"No round is called “{name}”. Write its name as on its page, or its id.")),
                _ => (default, first.Problem(EntryColumns.Round, $"More than one round is called “{name}”. Write the id of the round instead.")),
            };
        }
    }
}
