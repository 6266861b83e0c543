using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Imports;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain;
using SevenDay.Domain.Measures;

namespace SevenDay.Application.Measures;

/// <summary>Reads what measures mean from a CSV file: all of it, or nothing when a row is wrong. A code already there is defined anew.</summary>
public static class ImportMeasures
{
    private static readonly string[] Columns = ["code", "name", "unit", "kind", "improvement", "target", "domain", "definition"];

    /// <summary>Say what a number cannot: without these columns the words that are there stay.</summary>
    private static readonly string[] Optional = ["target_in_words", "source", "owner", "open_question", "source_link", "watched_only"];

    [Requires(Permission.ImportMeasures)]
    public sealed record Command(ImportFile File, bool DryRun) : ICommand<ImportReport>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.File.Content.Length).FitsImport();
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : ICommandHandler<Command, ImportReport>
    {
        public async Task<ImportReport> Handle(Command request, CancellationToken cancellationToken)
        {
            var table = CsvTable.Read(request.File, Columns, Optional);
            var problems = table.Problems.ToList();
            var codes = table.Rows.Select(r => r["code"].ToLowerInvariant()).Distinct().ToList();
            var known = await db.Measures.Where(m => codes.Contains(m.Code)).ToDictionaryAsync(m => m.Code, cancellationToken);
            var used = await db.MeasureValues.Where(v => codes.Contains(db.Measures.First(m => m.Id == v.MeasureId).Code)).Select(v => v.MeasureId).Distinct().ToListAsync(cancellationToken);
            var seen = new Dictionary<string, int>();
            var (rows, changes) = (new List<ImportRow>(), new List<Action>());
            foreach (var row in table.Rows)
            {
                var code = row["code"].ToLowerInvariant();
                if (!seen.TryAdd(code, row.Line))
                    problems.Add(row.Problem("code", $"This measure is in line {seen[code]} already. Keep one of the two lines."));
                else if (Read(row, known.GetValueOrDefault(code), request.File, used, problems) is { } read)
                {
                    rows.Add(read.Row);
                    changes.Add(read.Change);
                }
            }

            var applied = !request.DryRun && problems.Count == 0;
            if (!applied) return new ImportReport(rows, problems, [], false);
            foreach (var change in changes) change();
            await db.SaveChangesAsync(cancellationToken);
            return new ImportReport(rows, problems, [], true);
        }

        private (ImportRow Row, Action Change)? Read(CsvRow row, Measure? known, ImportFile file, List<Guid> used, List<RowProblem> problems)
        {
            if (Definition(row, known, problems) is not { } definition) return null;
            try
            {
                var measure = new Measure(row["code"], definition);
                if (known is null) return (Of(ImportAction.Added), () => db.Measures.Add(measure));
                if (known.Definition() == measure.Definition()) return (Of(ImportAction.Unchanged), () => { });
                if ((known.Unit, known.Kind) != (measure.Unit, measure.Kind) && used.Contains(known.Id)) throw new DomainRuleException(MeasureImport.UnitStays);
                return (Of(ImportAction.Changed), () => known.Define(definition, MeasureImport.Reason(file), user.Name, time.UtcNow()));
            }
            catch (DomainRuleException rule)
            {
                problems.Add(row.Problem("", rule.Message));
                return null;
            }

            ImportRow Of(ImportAction action) => new(row.Line, action, definition.Name, row["code"].ToLowerInvariant());
        }

        private static MeasureDefinition? Definition(CsvRow row, Measure? known, List<RowProblem> problems)
        {
            var before = problems.Count;
            var kind = row.Name<MeasureKind>("kind", problems);
            var improvement = row.Name<Improvement>("improvement", problems);
            var target = row.Number("target", problems);
            if (row["domain"] is not ("" or "1" or "2" or "3" or "4" or "5"))
                problems.Add(row.Problem("domain", "Write a domain of the NHS Outcomes Framework, 1 to 5, or leave it empty."));
            if (row["watched_only"].ToLowerInvariant() is not ("" or "yes" or "no"))
                problems.Add(row.Problem("watched_only", "Write yes where the measure is watched and no success measure, else no or nothing."));
            if (problems.Count > before) return null;
            return new MeasureDefinition(
                row["name"], row["unit"], kind!.Value, improvement!.Value, target, Words("target_in_words") ?? known?.TargetInWords,
                row["domain"].Length == 0 ? null : row["domain"][0] - '0', Words("definition"), Words("source") ?? known?.Source,
                Words("owner") ?? known?.Owner, Words("open_question") ?? known?.OpenQuestion,
                Words("source_link") ?? known?.SourceLink, row["watched_only"].Length == 0 ? known?.IsWatchedOnly == true : row["watched_only"].Equals("yes", StringComparison.OrdinalIgnoreCase));

            string? Words(string column) => row[column].Length == 0 ? null : row[column];
        }
    }

    private static MeasureDefinition Definition(this Measure m) =>
        new(m.Name, m.Unit, m.Kind, m.Improvement, m.Target, m.TargetInWords, m.Domain, m.Definition, m.Source, m.Owner, m.OpenQuestion, m.SourceLink, m.IsWatchedOnly);
}
