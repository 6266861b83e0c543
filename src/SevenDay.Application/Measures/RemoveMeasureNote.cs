using FluentValidation;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Measures;

/// <summary>Takes a note off the charts. The change log keeps what it said.</summary>
public static class RemoveMeasureNote
{
    [Requires(Permission.ManageMeasures)]
    public sealed record Command(string Code, Guid Id, long Version) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Id).NotEmpty().WithMessage("Say which note to remove.");
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var note = await db.NoteToChangeAsync(request.Code, request.Id, request.Version, user, cancellationToken);
            db.MeasureNotes.Remove(note);
            await db.SaveChangesAsync(cancellationToken);
            return note.Id;
        }
    }
}
