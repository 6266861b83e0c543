using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Data.ChangeLog;

namespace SevenDay.Application.Measures;

/// <summary>Puts a value right. What it said before is kept with the reason, who and when.</summary>
public static class CorrectMeasureValue
{
    /// <param name="Version">The version that the person saw.</param>
    [Requires(Permission.EnterMeasureValues)]
    public sealed record Command(string Code, Guid Id, long Version, TypedReading Reading, string? Reason) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Reason).NotEmpty().WithMessage("Say why you correct it.").MaximumLength(500).WithMessage("Shorten the reason to 500 characters or fewer.");
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, ChangeAuthor author, TimeProvider time) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var value = await db.ValueToChangeAsync(request.Code, request.Id, request.Version, user, cancellationToken);
            var ods = await db.CodesAt(value.OrganisationId, value.Period).FirstOrDefaultAsync(cancellationToken);
            var row = TypedReadings.Row(1, request.Code, ods, TypedReadings.Day(value.Period), value.WeekPart.ToString(), request.Reading);
            var read = await db.OneValueAsync(row, cancellationToken);
            if (read.Reading == value.Reading) throw new InvalidException("This is what it says already. Change the numbers, or leave it as it is.");
            db.Correct(value, read.Reading, request.Reason!, user.Name, time.UtcNow());
            author.Reason = request.Reason;
            await db.SaveChangesAsync(cancellationToken);
            return value.Id;
        }
    }
}
