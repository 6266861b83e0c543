using FluentValidation;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Data.ChangeLog;
using SevenDay.Domain.Measures;

namespace SevenDay.Application.Measures;

/// <summary>Takes a value out of the series. What it said is kept with the reason, who and when.</summary>
public static class RemoveMeasureValue
{
    [Requires(Permission.EnterMeasureValues)]
    public sealed record Command(string Code, Guid Id, long Version, string? Reason) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Reason).NotEmpty().WithMessage("Say why you remove it.").MaximumLength(500).WithMessage("Shorten the reason to 500 characters or fewer.");
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, ChangeAuthor author, TimeProvider time) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var value = await db.ValueToChangeAsync(request.Code, request.Id, request.Version, user, cancellationToken);
            if (value.RebaseReason is not null) throw new InvalidException("Limits start again at this period. Undo that first, then remove the value.");
            db.MeasureValueChanges.Add(new MeasureValueChange(value, ValueChangeKind.Removed, null, request.Reason!, user.Name, time.UtcNow()));
            db.MeasureValues.Remove(value);
            author.Reason = request.Reason;
            await db.SaveChangesAsync(cancellationToken);
            return value.Id;
        }
    }
}
