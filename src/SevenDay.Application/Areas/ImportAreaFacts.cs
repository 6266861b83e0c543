using FluentValidation;
using SevenDay.Application.Imports;
using SevenDay.Application.Measures;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Data.ChangeLog;

namespace SevenDay.Application.Areas;

/// <summary>Reads facts of areas from a CSV file: all of it, or nothing when a row is wrong. A fact already there is put right.</summary>
public static class ImportAreaFacts
{
    [Requires(Permission.ManageMeasures)]
    public sealed record Command(ImportFile File, bool DryRun) : ICommand<ImportReport>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.File.Content.Length).FitsImport();
    }

    internal sealed class Handler(PortalDbContext db, ChangeAuthor author, TimeProvider time) : ICommandHandler<Command, ImportReport>
    {
        public async Task<ImportReport> Handle(Command request, CancellationToken cancellationToken)
        {
            var table = CsvTable.Read(request.File, AreaFactReader.Columns, AreaFactReader.Optional);
            var problems = table.Problems.ToList();
            var reader = await db.AreaFactReaderAsync(table.Rows, time, cancellationToken);
            var read = table.Rows.Select(row => reader.Read(row, problems)).OfType<ReadFact>().ToList();
            var known = await db.KnownFactsAsync(read, cancellationToken);
            var rows = read.ConvertAll(fact => fact.Against(known.GetValueOrDefault(fact.Key)));
            if (request.DryRun || problems.Count > 0) return new ImportReport(rows, problems, [], false);

            foreach (var fact in read)
            {
                if (!known.TryGetValue(fact.Key, out var there)) db.AreaFacts.Add(fact.ToFact());
                else if (!fact.IsSaidBy(there)) there.Say(fact.Figure, fact.Words);
            }
            author.Reason = MeasureImport.Reason(request.File);
            await db.SaveChangesAsync(cancellationToken);
            return new ImportReport(rows, problems, [], true);
        }
    }
}
