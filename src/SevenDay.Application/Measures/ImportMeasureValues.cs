using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Imports;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Measures;
using SevenDay.Domain.Organisations;

namespace SevenDay.Application.Measures;

/// <summary>
/// Reads values of measures from a CSV file: all of it, or nothing when a row is wrong. A value already there is corrected,
/// and the change log keeps the one before. An ODS code means the organisation that had it at the period.
/// </summary>
public static class ImportMeasureValues
{
    private static readonly string[] Columns = ["measure", "organisation_ods", "period", "day_type", "numerator", "denominator", "value", "rebase_reason"];

    [Requires(Permission.ImportMeasures)]
    public sealed record Command(ImportFile File, bool DryRun) : ICommand<ImportReport>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.File.Content.Length).FitsImport();
    }

    internal sealed class Handler(PortalDbContext db) : ICommandHandler<Command, ImportReport>
    {
        public async Task<ImportReport> Handle(Command request, CancellationToken cancellationToken)
        {
            var table = CsvTable.Read(request.File, Columns);
            var problems = table.Problems.ToList();
            var reader = await ReaderFor(table, cancellationToken);
            var read = table.Rows.Select(row => reader.Read(row, problems)).OfType<ReadValue>().ToList();
            var known = await KnownAsync(read, cancellationToken);
            var rows = read.ConvertAll(value => value.Against(known.GetValueOrDefault(value.Key)));

            var applied = !request.DryRun && problems.Count == 0;
            if (!applied) return new ImportReport(rows, problems, [], false);
            foreach (var value in read)
            {
                if (known.TryGetValue(value.Key, out var old)) old.Correct(value.Reading, value.RebaseReason);
                else db.MeasureValues.Add(value.ToMeasureValue());
            }
            await db.SaveChangesAsync(cancellationToken);
            return new ImportReport(rows, problems, [], true);
        }

        private async Task<MeasureValueReader> ReaderFor(CsvTable table, CancellationToken token)
        {
            var codes = table.Rows.Select(r => r["measure"].ToLowerInvariant()).Distinct().ToList();
            var measures = await db.Measures.AsNoTracking().Where(m => codes.Contains(m.Code)).ToDictionaryAsync(m => m.Code, token);
            var ods = table.Rows.Select(r => OdsCode.Normalise(r["organisation_ods"])).Distinct().ToList();
            var organisations = await db.Organisations.AsNoTracking()
                .SelectMany(o => o.Codes.Where(c => ods.Contains(c.Code)), (o, c) => new CodePeriod(o.Id, o.Name, c.Code, c.ValidFrom, c.ValidTo))
                .ToListAsync(token);
            return new MeasureValueReader(measures, organisations.ToLookup(c => c.Code));
        }

        private async Task<Dictionary<ValueKey, MeasureValue>> KnownAsync(List<ReadValue> read, CancellationToken token)
        {
            if (read.Count == 0) return [];
            var measures = read.Select(v => v.Key.MeasureId).Distinct().ToList();
            var (first, last) = (read.Min(v => v.Key.Period), read.Max(v => v.Key.Period));
            return await db.MeasureValues
                .Where(v => measures.Contains(v.MeasureId) && v.Period >= first && v.Period <= last)
                .ToDictionaryAsync(v => new ValueKey(v.MeasureId, v.OrganisationId, v.Period, v.WeekPart), token);
        }
    }
}
