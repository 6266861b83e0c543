using FluentValidation;
using SevenDay.Application.Errors;
using SevenDay.Application.Imports;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Measures;

/// <summary>Brings in rows pasted from a spreadsheet: all of them, or nothing when one is wrong. Values that change need a reason.</summary>
public static class PasteMeasureValues
{
    private const int LongestText = 200_000;

    /// <param name="Organisation">ODS code.</param>
    /// <param name="Reason">Why values that are there change; needed only if some do.</param>
    [Requires(Permission.EnterMeasureValues)]
    public sealed record Command(string Code, string? Organisation, string? DayType, string? Rows, string? Reason, bool DryRun) : ICommand<ImportReport>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Organisation).NotEmpty().WithMessage("Choose the organisation.");
            RuleFor(c => c.Rows).NotEmpty().WithMessage("Paste at least one row.").MaximumLength(LongestText).WithMessage("Paste fewer rows at once, or import a file.");
            RuleFor(c => c.Reason).MaximumLength(500).WithMessage("Shorten the reason to 500 characters or fewer.");
        }
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : ICommandHandler<Command, ImportReport>
    {
        public async Task<ImportReport> Handle(Command request, CancellationToken cancellationToken)
        {
            var problems = new List<RowProblem>();
            var rows = PastedRows.Read(request.Rows!, request.Code, request.Organisation, request.DayType, problems);
            problems.AddRange(rows.Select(row => row.NotBegun(time)).OfType<RowProblem>());
            var reader = await db.MeasureReaderAsync(rows, cancellationToken);
            var read = rows.Select(row => reader.Read(row, problems)).OfType<ReadValue>().ToList();
            foreach (var organisation in read.Select(v => v.Key.OrganisationId).Distinct()) user.EnsureActsFor(organisation);
            var known = await db.KnownValuesAsync(read, cancellationToken);
            var outcome = read.ConvertAll(value => value.WithoutRebase(known.GetValueOrDefault(value.Key)));
            if (request.DryRun || problems.Count > 0) return new ImportReport(outcome, [.. problems.OrderBy(p => p.Line)], [], false);

            if (outcome.Any(r => r.Action == ImportAction.Changed) && string.IsNullOrWhiteSpace(request.Reason))
                throw new InvalidException("Some of these rows change values that are there. Say why.", nameof(Command.Reason));
            db.Put(read, known, request.Reason ?? "", user, time, keepRebase: true);
            await db.SaveChangesAsync(cancellationToken);
            return new ImportReport(outcome, [], [], true);
        }
    }
}
