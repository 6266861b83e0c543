using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Audits;
using SevenDay.Domain.Services;

namespace SevenDay.Application.Services;

/// <summary>
/// Says how much space a service has now. What was said before stays. The same form sent twice says it once, and of two people
/// who answer the same report the second is told.
/// </summary>
public static class ReportCapacity
{
    private const int Tries = 2;

    /// <param name="Seen">Number of the last report that the person saw; 0 when there was none.</param>
    /// <param name="State">Green, Amber or Red.</param>
    [Requires(Permission.EditHours)]
    public sealed record Command(Guid ServiceId, int Seen, string? State, string? Note) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.ServiceId).NotEmpty().WithMessage("Choose a service.");
            RuleFor(c => c.State).Must(state => Read(state) is not null).WithMessage("Choose how much space there is.");
            RuleFor(c => c.Note).Cascade(CascadeMode.Stop)
                .MaximumLength(200).WithMessage("Shorten the note to 200 characters or fewer.")
                .Must(note => PatientIdentity.FindIn(note).Count == 0)
                .WithMessage("There is an NHS number, a full date or a postcode in the note, which could say who a patient is. Take it out: the note is about the space only.");
        }
    }

    internal sealed class Handler(PortalDbContext db, IDbErrors errors, ICurrentUser user, TimeProvider time) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var (today, state) = (time.Today(), Read(request.State)!.Value);
            var service = await db.Services.AsNoTracking().Where(s => s.Id == request.ServiceId).Select(s => new { s.OrganisationId, s.EndedOn })
                .OneOrNotFoundAsync("service", cancellationToken);
            user.EnsureActsFor(service.OrganisationId);
            if (service.EndedOn <= today) throw new InvalidException("The service has ended, so it has no space to report.");

            for (var attempt = 1; ; attempt++)
            {
                var last = await db.CapacityReports.AsNoTracking().Where(r => r.ServiceId == request.ServiceId).OrderByDescending(r => r.Number).FirstOrDefaultAsync(cancellationToken);
                if (last is not null && last.Number == request.Seen + 1 && last.Says(state, request.Note, user.Name)) return last.Id;
                if ((last?.Number ?? 0) != request.Seen) throw new StaleException();
                var report = new CapacityReport(request.ServiceId, request.Seen + 1, state, request.Note, user.Name, time.UtcNow());
                db.CapacityReports.Add(report);
                try
                {
                    await db.SaveChangesAsync(cancellationToken);
                    return report.Id;
                }
                catch (DbUpdateException exception) when (errors.IsUniqueViolation(exception) && attempt < Tries)
                {
                    // Somebody answered the same report in this moment: look at what was said.
                    db.ChangeTracker.Clear();
                }
            }
        }
    }

    private static CapacityState? Read(string? state) => Enum.GetValues<CapacityState>().Cast<CapacityState?>().FirstOrDefault(known => known.ToString() == state);
}
