using FluentValidation;
using SevenDay.Application.Imports;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Measures;

/// <summary>
/// Reads values of measures from a CSV file: all of it, or nothing when a row is wrong. A value already there is corrected,
/// and what it said before is kept with the name of the file. An ODS code means the organisation that had it at the period.
/// </summary>
public static class ImportMeasureValues
{
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
            var table = CsvTable.Read(request.File, MeasureReading.Columns);
            var problems = table.Problems.ToList();
            var reader = await db.MeasureReaderAsync(table.Rows, cancellationToken);
            var read = table.Rows.Select(row => reader.Read(row, problems)).OfType<ReadValue>().ToList();
            var known = await db.KnownValuesAsync(read, cancellationToken);
            var rows = read.ConvertAll(value => value.Against(known.GetValueOrDefault(value.Key)));

            var applied = !request.DryRun && problems.Count == 0;
            if (!applied) return new ImportReport(rows, problems, [], false);
            db.Put(read, known, MeasureImport.Reason(request.File), user, time, keepRebase: false);
            await db.SaveChangesAsync(cancellationToken);
            return new ImportReport(rows, problems, [], true);
        }
    }
}
