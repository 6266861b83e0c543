using System.Globalization;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Data.ChangeLog;
using SevenDay.Domain.Measures;
using SevenDay.Domain.Organisations;

namespace SevenDay.Application.Measures;

/// <summary>Has mean and limits of a series calculated anew from a period on, because the process changed for a reason that is known.</summary>
public static class RebaseMeasure
{
    /// <param name="Organisation">ODS code.</param>
    /// <param name="Period">First day of a period that has a value.</param>
    [Requires(Permission.ManageMeasures)]
    public sealed record Command(string Code, string? Organisation, string? DayType, DateOnly? Period, string? Reason) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.DayType).Must(text => WeekParts.TryParse(text, out _)).WithMessage("The day type is weekday, weekend, midweek, a day such as monday, or all.");
            RuleFor(c => c.Period).NotNull().WithMessage("Choose the period from which limits start again.");
            RuleFor(c => c.Reason).NotEmpty().WithMessage("Say what changed in the process. Limits never start again without a reason that is known.")
                .MaximumLength(500).WithMessage("Shorten the reason to 500 characters or fewer.");
        }
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, ChangeAuthor author, TimeProvider time) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var (code, ods, period) = (request.Code.Trim().ToLowerInvariant(), OdsCode.Normalise(request.Organisation), request.Period!.Value);
            _ = WeekParts.TryParse(request.DayType, out var part);
            var measureId = await db.Measures.Where(m => m.Code == code).Select(m => (Guid?)m.Id).OneOrNotFoundAsync("measure", cancellationToken);
            var series = db.MeasureValues.Where(v => v.MeasureId == measureId && v.WeekPart == part && db.Organisations.Any(o => o.Id == v.OrganisationId
                && o.Codes.Any(c => c.Code == ods && c.ValidFrom <= v.Period && (c.ValidTo == null || c.ValidTo >= v.Period))));
            var value = await series.FirstOrDefaultAsync(v => v.Period == period, cancellationToken)
                ?? throw new InvalidException($"There is no value for the period from {Words(period)}, so limits cannot start again there. Choose a period that has a value.", nameof(Command.Period));
            user.EnsureActsFor(value.OrganisationId);
            if (value.RebaseReason is not null) throw new InvalidException($"Limits start again at the period from {Words(period)} already: {value.RebaseReason}.", nameof(Command.Period));
            if (!await series.AnyAsync(v => v.Period < period, cancellationToken))
                throw new InvalidException("This is the first period: limits start there anyway. Choose a later one.", nameof(Command.Period));
            var now = time.UtcNow();
            db.MeasureValueChanges.Add(new MeasureValueChange(value, ValueChangeKind.Rebased, value.Reading, request.Reason!, user.Name, now));
            value.Rebase(request.Reason!, user.Name, now);
            author.Reason = request.Reason;
            await db.SaveChangesAsync(cancellationToken);
            return value.Id;
        }

        private static string Words(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
    }
}
