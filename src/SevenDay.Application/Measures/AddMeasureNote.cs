using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Measures;
using SevenDay.Domain.Organisations;

namespace SevenDay.Application.Measures;

/// <summary>Writes an event or an improvement cycle on the charts of a measure and an organisation.</summary>
public static class AddMeasureNote
{
    /// <param name="Organisation">ODS code: the organisation that had it on the day of the note.</param>
    [Requires(Permission.ManageMeasures)]
    public sealed record Command(string Code, string? Organisation, NoteFields Fields) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Organisation).NotEmpty().WithMessage("Choose the organisation.");
            RuleFor(c => c.Fields).SetValidator(new NoteFieldsValidator());
        }
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var (code, ods, on) = (request.Code.Trim().ToLowerInvariant(), OdsCode.Normalise(request.Organisation), request.Fields.On!.Value);
            var measureId = await db.Measures.Where(m => m.Code == code).Select(m => (Guid?)m.Id).OneOrNotFoundAsync("measure", cancellationToken);
            var organisationId = await db.Organisations
                .Where(o => o.Codes.Any(c => c.Code == ods && c.ValidFrom <= on && (c.ValidTo == null || c.ValidTo >= on)))
                .Select(o => (Guid?)o.Id).FirstOrDefaultAsync(cancellationToken)
                ?? throw new InvalidException($"No organisation had the ODS code {ods} on that day. Check the date and the organisation.", nameof(Command.Organisation));
            user.EnsureActsFor(organisationId);
            var note = NoteFields.Checked(() => new MeasureNote(measureId!.Value, organisationId, request.Fields.ToContent(), user.Name, time.UtcNow()));
            db.MeasureNotes.Add(note);
            await db.SaveChangesAsync(cancellationToken);
            return note.Id;
        }
    }
}
