using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Imports;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits.EntryFiles;

/// <summary>What a file of entries would do to a round. The command line and the pages make the same plan.</summary>
/// <param name="Audit">The round.</param>
/// <param name="Template">What it asks.</param>
/// <param name="Report">Every row with what becomes of it, or every mistake.</param>
/// <param name="Entries">Those to add; none when there is a mistake.</param>
internal sealed record EntryPlan(Audit Audit, AuditTemplate Template, ImportReport Report, IReadOnlyList<AuditEntry> Entries)
{
    /// <summary>Tells whether a person confirms what they saw: the same file, doing the same.</summary>
    internal string FingerprintOf(ImportFile file) =>
        $"{Convert.ToHexStringLower(SHA256.HashData(file.Content))}-{Report.Count(ImportAction.Added)}-{Report.Count(ImportAction.Unchanged)}";

    internal static async Task<EntryPlan> MakeAsync(PortalDbContext db, ICurrentUser user, TimeProvider time, Guid auditId, ImportFile file, CancellationToken token)
    {
        var (audit, template) = await db.WithTemplateAsync(auditId, user, token);
        if (ProblemWith(audit) is { } closed) return new EntryPlan(audit, template, new ImportReport([], [new RowProblem(1, "", "", closed)], [], false), []);
        var table = EntryFile.Read(file, template.Content);
        var bodies = await db.BodiesOfAsync(audit, token);
        var services = await db.ServicesOfAsync(bodies, audit, token);
        var rows = new EntryRows(audit, template.Content, bodies, services, audit.IsIllustrative ? null : time.UtcNow());
        foreach (var row in table.Rows) rows.Read(row);

        var problems = table.Problems.Concat(rows.Problems).ToList();
        var plan = new Judging(rows, problems, [.. table.Assumptions]);
        if (problems.Count == 0) await plan.JudgeAsync(db, user, time, token);
        return new EntryPlan(audit, template, new ImportReport(plan.Rows, [.. problems.OrderBy(p => p.Line)], plan.Assumptions, false), problems.Count == 0 ? plan.Entries : []);
    }

    /// <summary>Said once, and not for every row.</summary>
    private static string? ProblemWith(Audit audit)
    {
        try
        {
            audit.EnsureTakes(audit.Organisations[0].OrganisationId, audit.From);
            return null;
        }
        catch (DomainRuleException rule)
        {
            return rule.Message;
        }
    }

    private sealed record Judging(EntryRows Source, List<RowProblem> Problems, List<string> Assumptions)
    {
        internal List<ImportRow> Rows { get; } = [];

        internal List<AuditEntry> Entries { get; } = [];

        internal async Task JudgeAsync(PortalDbContext db, ICurrentUser user, TimeProvider time, CancellationToken token)
        {
            var (audit, content) = (Source.Audit, Source.Content);
            var inPlace = await EntriesInPlace.ReadAsync(db, Source, token);
            var services = (await db.ServicesWithHoursAsync([.. Source.ServiceIds()], token)).ToDictionary(s => s.Id);
            var bankHolidays = await db.BankHolidaysAroundAsync(audit, token);
            var (author, now) = (audit.AuthorFor(user), time.UtcNow());
            foreach (var (row, draft) in Source.Drafts)
            {
                var reference = draft.ReferenceIn(content);
                if (ReasonToSkip(row, draft, inPlace) is { } reason)
                {
                    Add(row, reference, ImportAction.Unchanged, reason);
                    continue;
                }
                try
                {
                    var service = draft.ServiceId(content) is { } id ? services.GetValueOrDefault(id) : null;
                    Entries.Add(draft.Judge(audit, content, service, bankHolidays, new EntrySubmission(draft.DerivedKey(), draft.ContentHash, author, now)));
                    var isDouble = inPlace.IsDouble(draft.OrganisationId, reference);
                    if (isDouble) Assumptions.Add($"Line {row.Line}: {row[EntryColumns.Organisation]} has another case with the reference “{reference}”, with other answers. It is added: look whether both are meant.");
                    Add(row, reference, ImportAction.Added, isDouble ? "new, possibly a double" : "new");
                }
                catch (DomainRuleException rule)
                {
                    Problems.Add(row.Problem(content.OccurredAt, rule.Message));
                }
            }
        }

        private static string? ReasonToSkip(CsvRow row, EntryDraft draft, EntriesInPlace inPlace) =>
            row[EntryColumns.Review] == EntryColumns.Of(ReviewState.Rejected) ? "left out: it was rejected where it comes from"
            : inPlace.Add(draft) ? null : "there already";

        private void Add(CsvRow row, string? reference, ImportAction action, string detail) =>
            Rows.Add(new ImportRow(row.Line, action, reference is null ? $"Entry for {row[EntryColumns.Organisation]}" : $"Case {reference}, {row[EntryColumns.Organisation]}", detail));
    }
}

internal static class EntryServices
{
    /// <summary>The services that entries of a round may name, by organisation.</summary>
    internal static async Task<ILookup<Guid, NamedService>> ServicesOfAsync(this PortalDbContext db, IReadOnlyList<AuditBody> bodies, Audit audit, CancellationToken token)
    {
        var ids = bodies.Select(b => b.Id).ToList();
        var services = await db.Services.AsNoTracking().Where(s => ids.Contains(s.OrganisationId) && (s.EndedOn == null || s.EndedOn > audit.From))
            .Select(s => new { s.OrganisationId, Named = new NamedService(s.Id, s.Name, s.Site) }).ToListAsync(token);
        return services.ToLookup(s => s.OrganisationId, s => s.Named);
    }
}
