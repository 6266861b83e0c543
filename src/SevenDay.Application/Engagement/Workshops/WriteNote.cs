using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Audits;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Engagement;

namespace SevenDay.Application.Engagement.Workshops;

/// <summary>Puts a note into the box of a workshop. Who it was is stored nowhere. Sent twice, it is one note.</summary>
public static class WriteNote
{
    /// <param name="Key">As the form gave it.</param>
    /// <param name="Text">What nobody says aloud.</param>
    [Requires(Permission.UsePortal)]
    public sealed record Command(Guid WorkshopId, Guid Key, string? Text) : ICommand<string>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Text).NotEmpty().WithMessage("Write what nobody says aloud.")
                .MaximumLength(WorkshopNote.LongestText).WithMessage("Shorten the note to 1,000 characters or fewer.");
            RuleFor(c => c.Text).NamesNobody();
        }
    }

    internal sealed class Handler(PortalDbContext db, IDbErrors errors) : ICommandHandler<Command, string>
    {
        public async Task<string> Handle(Command request, CancellationToken cancellationToken)
        {
            var workshop = await db.Workshops.AsNoTracking().Where(w => w.Id == request.WorkshopId).OneOrNotFoundAsync("workshop", cancellationToken);
            if (!workshop.IsOpen) throw new InvalidException("This box is closed and takes no more notes.", nameof(request.Text));
            if (await db.WorkshopNotes.AnyAsync(n => n.Id == request.Key, cancellationToken)) return workshop.Name;
            db.WorkshopNotes.Add(new WorkshopNote(request.Key, workshop.Id, request.Text!));
            try
            {
                await db.SaveChangesAsync(cancellationToken);
            }
            catch (DbUpdateException exception) when (errors.IsUniqueViolation(exception))
            {
                // The same form, twice at once.
            }
            return workshop.Name;
        }
    }
}
