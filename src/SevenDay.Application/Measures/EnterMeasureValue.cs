using System.Globalization;
using FluentValidation;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Measures;

/// <summary>Enters the value of one period. One that is there already is corrected instead, so that nothing is overwritten by chance.</summary>
public static class EnterMeasureValue
{
    /// <param name="Organisation">ODS code: the organisation that had it at the period.</param>
    /// <param name="DayType">weekday, weekend, midweek, a day, or all.</param>
    [Requires(Permission.EnterMeasureValues)]
    public sealed record Command(string Code, string? Organisation, DateOnly? Period, string? DayType, TypedReading Reading) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Organisation).NotEmpty().WithMessage("Choose the organisation.");
            RuleFor(c => c.Period).NotNull().WithMessage("Enter the first day of the period.");
        }
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var row = TypedReadings.Row(1, request.Code, request.Organisation, TypedReadings.Day(request.Period!.Value), request.DayType, request.Reading);
            if (row.NotBegun(time) is { } early) throw new InvalidException(early.Message, nameof(Command.Period));
            var read = await db.OneValueAsync(row, cancellationToken);
            user.EnsureActsFor(read.Key.OrganisationId);
            if ((await db.KnownValuesAsync([read], cancellationToken)).TryGetValue(read.Key, out _))
                throw new InvalidException(
                    $"There is a value for {read.Organisation} and the period from {request.Period.Value.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)} already. Correct that one instead: see the list of values.", nameof(Command.Period));
            var value = read.ToMeasureValue();
            db.MeasureValues.Add(value);
            await db.SaveChangesAsync(cancellationToken);
            return value.Id;
        }
    }
}
