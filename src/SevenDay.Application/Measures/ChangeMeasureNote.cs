using FluentValidation;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;

namespace SevenDay.Application.Measures;

/// <summary>Writes a note on a chart anew, such as when the next stage of a cycle is reached. The change log keeps what it said.</summary>
public static class ChangeMeasureNote
{
    [Requires(Permission.ManageMeasures)]
    public sealed record Command(string Code, Guid Id, long Version, NoteFields Fields) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Fields).SetValidator(new NoteFieldsValidator());
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var note = await db.NoteToChangeAsync(request.Code, request.Id, request.Version, user, cancellationToken);
            _ = NoteFields.Checked(() =>
            {
                note.Write(request.Fields.ToContent(), user.Name, time.UtcNow());
                return note;
            });
            await db.SaveChangesAsync(cancellationToken);
            return note.Id;
        }
    }
}
