using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Imports;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits;

/// <summary>
/// Reads entries of one round from a CSV file: all of it, or nothing when a row is wrong. Columns are organisation_ods and the
/// keys of the questions; dates and times are local, as <c>2026-10-10 19:05</c>; services are named. Without a round the file says
/// which in a column “audit”, the same in every row: the name of the round or its id. A row read before, told by its content, is left as it is.
/// </summary>
public static class ImportAuditEntries
{
    private const string Organisation = "organisation_ods", Round = "audit";

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
            var (audit, template) = await db.WithTemplateAsync(id, user, cancellationToken);
            var table = CsvTable.Read(request.File, [Organisation, .. template.Content.Questions.Select(q => q.Key)], [Round, .. Optional(template.Content)]);
            var reading = await ReadingAsync(audit, template.Content, cancellationToken);
            foreach (var row in table.Rows) reading.Read(row);
            var problems = table.Problems.Concat(reading.Problems).OrderBy(p => p.Line).ToList();
            var (rows, entries) = problems.Count > 0 ? ([], []) : await JudgedAsync(reading, problems, cancellationToken);

            var applied = !request.DryRun && problems.Count == 0;
            if (applied && entries.Count > 0) await db.SaveCountedAsync(audit, entries, cancellationToken);
            return new ImportReport(rows, problems, [], applied);
        }

        private async Task<(Guid, RowProblem?)> RoundOfAsync(ImportFile file, CancellationToken token)
        {
            var keys = (await db.AuditTemplates.AsNoTracking().ToListAsync(token)).SelectMany(t => t.Content.Questions).Select(q => q.Key).Distinct().ToList();
            var table = CsvTable.Read(file, [Round], [Organisation, .. keys]);
            if (table.Problems.Count > 0) return (default, table.Problems[0]);
            var first = table.Rows[0];
            if (table.Rows.FirstOrDefault(r => r[Round] != first[Round]) is { } other) return (default, other.Problem(Round, "A file holds entries of one round. Write the same round in every row."));
            var name = first[Round];
            var ids = Guid.TryParse(name, out var id)
                ? await db.Audits.Where(a => a.Id == id).Select(a => a.Id).ToListAsync(token)
                : await db.Audits.Where(a => a.Name == name).OrderBy(a => a.Id).Take(2).Select(a => a.Id).ToListAsync(token);
            return ids switch
            {
                [var one] => (one, null),
                [] => (default, first.Problem(Round, $"No round is called “{name}”. Write its name as on its page, or its id.")),
                _ => (default, first.Problem(Round, $"More than one round is called “{name}”. Write the id of the round instead.")),
            };
        }

        private async Task<EntryRows> ReadingAsync(Audit audit, TemplateContent content, CancellationToken token)
        {
            var bodies = await db.BodiesOfAsync(audit, token);
            var ids = bodies.Select(b => b.Id).ToList();
            var services = await db.Services.AsNoTracking().Where(s => ids.Contains(s.OrganisationId) && (s.EndedOn == null || s.EndedOn > audit.From))
                .Select(s => new { s.OrganisationId, Named = new NamedService(s.Id, s.Name, s.Site) }).ToListAsync(token);
            var latest = audit.IsIllustrative ? (DateTime?)null : time.UtcNow();
            return new EntryRows(audit, content, bodies, services.ToLookup(s => s.OrganisationId, s => s.Named), latest);
        }

        private async Task<(IReadOnlyList<ImportRow>, IReadOnlyList<AuditEntry>)> JudgedAsync(EntryRows reading, List<RowProblem> problems, CancellationToken token)
        {
            var known = (await db.AuditEntries.AsNoTracking().Where(e => e.AuditId == reading.Audit.Id).Select(e => e.SubmissionKey).ToListAsync(token)).ToHashSet();
            var services = (await db.ServicesWithHoursAsync([.. reading.ServiceIds()], token)).ToDictionary(s => s.Id);
            var bankHolidays = await db.BankHolidaysAroundAsync(reading.Audit, token);
            var (rows, entries) = (new List<ImportRow>(), new List<AuditEntry>());
            foreach (var (row, draft) in reading.Drafts)
            {
                var key = draft.DerivedKey();
                var isNew = known.Add(key);
                rows.Add(new ImportRow(row.Line, isNew ? ImportAction.Added : ImportAction.Unchanged, $"Entry for {row[Organisation]}", isNew ? "new" : "there already"));
                if (!isNew) continue;
                var service = draft.ServiceId(reading.Content) is { } serviceId ? services.GetValueOrDefault(serviceId) : null;
                var submission = new EntrySubmission(key, draft.ContentHash, reading.Audit.AuthorFor(user), time.UtcNow());
                try
                {
                    entries.Add(draft.Judge(reading.Audit, reading.Content, service, bankHolidays, submission));
                }
                catch (DomainRuleException rule)
                {
                    problems.Add(row.Problem(reading.Content.OccurredAt, rule.Message));
                }
            }
            return (rows, entries);
        }

        private static IEnumerable<string> Optional(TemplateContent content) => content.Questions.Where(q => !q.Required || q.ShownWhen is not null).Select(q => q.Key);
    }
}
