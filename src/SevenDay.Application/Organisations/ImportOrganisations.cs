using System.Globalization;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Imports;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain;
using SevenDay.Domain.Organisations;

namespace SevenDay.Application.Organisations;

/// <summary>Reads organisations from a CSV file: all of it, or nothing when a row is wrong. Rows already there stay as they are.</summary>
public static class ImportOrganisations
{
    private static readonly string[] Columns = ["ods", "name", "kind", "valid_from", "valid_to", "areas"];

    [Requires(Permission.ManageOrganisations)]
    public sealed record Command(ImportFile File, bool DryRun) : ICommand<ImportReport>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.File.Content.Length).LessThanOrEqualTo(ImportFile.MaxBytes)
            .WithMessage("The file is larger than 20 MB. Split it into smaller files.");
    }

    internal sealed class Handler(PortalDbContext db) : ICommandHandler<Command, ImportReport>
    {
        public async Task<ImportReport> Handle(Command request, CancellationToken cancellationToken)
        {
            var table = CsvTable.Read(request.File, Columns);
            var problems = table.Problems.ToList();
            var areas = await db.Areas.AsNoTracking().ToDictionaryAsync(a => a.Name, a => a.Id, StringComparer.OrdinalIgnoreCase, cancellationToken);
            var known = (await db.Organisations.AsNoTracking().Select(o => new { o.Name, o.OdsCode }).ToListAsync(cancellationToken))
                .Select(o => (o.Name, o.OdsCode)).ToHashSet();

            var rows = new List<ImportRow>();
            foreach (var row in table.Rows)
            {
                if (Read(row, areas, problems) is not { } organisation) continue;
                var isNew = known.Add((organisation.Name, organisation.OdsCode));
                if (isNew) db.Organisations.Add(organisation);
                rows.Add(new ImportRow(row.Line, isNew ? ImportAction.Added : ImportAction.Unchanged, organisation.Name, organisation.OdsCode ?? "no code"));
            }

            var applied = !request.DryRun && problems.Count == 0;
            if (applied) await db.SaveChangesAsync(cancellationToken);
            return new ImportReport(rows, problems, [], applied);
        }

        private static Organisation? Read(CsvRow row, Dictionary<string, Guid> areas, List<RowProblem> problems)
        {
            var before = problems.Count;
            if (!Enum.TryParse<OrganisationKind>(row["kind"], ignoreCase: true, out var kind))
                problems.Add(row.Problem("kind", $"The kind is not known. Write one of {string.Join(", ", Enum.GetNames<OrganisationKind>())}."));
            var from = Day(row, "valid_from", problems);
            var to = Day(row, "valid_to", problems);
            var served = row["areas"].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            problems.AddRange(served.Where(name => !areas.ContainsKey(name)).Select(name => row.Problem("areas", $"No area is called “{name}”. Add the area first, or correct its name.")));
            if (problems.Count > before) return null;
            try
            {
                var organisation = new Organisation(row["name"], kind, row["ods"], from, to);
                foreach (var name in served) organisation.Serve(areas[name]);
                return organisation;
            }
            catch (DomainRuleException rule)
            {
                problems.Add(row.Problem("", rule.Message));
                return null;
            }
        }

        private static DateOnly? Day(CsvRow row, string column, List<RowProblem> problems)
        {
            if (row[column].Length == 0) return null;
            if (DateOnly.TryParseExact(row[column], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
            problems.Add(row.Problem(column, "Write the date as year-month-day, such as 2020-04-01."));
            return null;
        }
    }
}
