using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Data.ChangeLog;

namespace SevenDay.Application.Measures;

/// <summary>Changes what is written down about a measure. A change of its meaning needs a reason and makes a new version; the one before is kept.</summary>
public static class ChangeMeasure
{
    /// <param name="Version">The version of the row that the person saw.</param>
    /// <param name="Reason">Needed when the unit, kind, direction or definition changes.</param>
    [Requires(Permission.ManageMeasures)]
    public sealed record Command(string Code, long Version, MeasureFields Fields, string? Reason) : ICommand<Result>;

    public sealed record Result(string Code, int DefinitionVersion, bool MeaningChanged);

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Fields).SetValidator(new MeasureFieldsValidator());
            RuleFor(c => c.Reason).MaximumLength(500).WithMessage("Shorten the reason to 500 characters or fewer.");
        }
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, ChangeAuthor author, TimeProvider time) : ICommandHandler<Command, Result>
    {
        public async Task<Result> Handle(Command request, CancellationToken cancellationToken)
        {
            var code = request.Code.Trim().ToLowerInvariant();
            var measure = await db.Measures.Where(m => m.Code == code).OneOrNotFoundAsync("measure", cancellationToken);
            db.ExpectVersion(measure, request.Version);
            var definition = request.Fields.ToDefinition();
            if (measure.MeansOtherThan(definition) && string.IsNullOrWhiteSpace(request.Reason))
                throw new InvalidException("The unit, kind, direction or definition changes, so values before and after may not mean the same. Say why.", nameof(Command.Reason));
            if ((measure.Unit, measure.Kind) != (definition.Unit.Trim(), definition.Kind) && await db.MeasureValues.AnyAsync(v => v.MeasureId == measure.Id, cancellationToken))
                throw new InvalidException(MeasureImport.UnitStays, $"{nameof(Command.Fields)}.{(measure.Kind == definition.Kind ? nameof(MeasureFields.Unit) : nameof(MeasureFields.Kind))}");
            var before = measure.DefinitionVersion;
            measure.Define(definition, request.Reason, user.Name, time.UtcNow());
            author.Reason = string.IsNullOrWhiteSpace(request.Reason) ? null : request.Reason.Trim();
            await db.SaveChangesAsync(cancellationToken);
            return new Result(measure.Code, measure.DefinitionVersion, measure.DefinitionVersion > before);
        }
    }
}
