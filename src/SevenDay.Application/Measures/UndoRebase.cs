using FluentValidation;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Data.ChangeLog;
using SevenDay.Domain.Measures;

namespace SevenDay.Application.Measures;

/// <summary>Lets the limits before a rebase go on over it. That it was there is kept.</summary>
public static class UndoRebase
{
    [Requires(Permission.ManageMeasures)]
    public sealed record Command(string Code, Guid Id, long Version, string? Reason) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Reason).NotEmpty().WithMessage("Say why limits no longer start again there.").MaximumLength(500).WithMessage("Shorten the reason to 500 characters or fewer.");
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, ChangeAuthor author, TimeProvider time) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var value = await db.ValueToChangeAsync(request.Code, request.Id, request.Version, user, cancellationToken);
            if (value.RebaseReason is null) throw new InvalidException("Limits do not start again at this period. There is nothing to undo.");
            db.MeasureValueChanges.Add(new MeasureValueChange(value, ValueChangeKind.RebaseUndone, value.Reading, request.Reason!, user.Name, time.UtcNow()));
            value.UndoRebase();
            author.Reason = request.Reason;
            await db.SaveChangesAsync(cancellationToken);
            return value.Id;
        }
    }
}
