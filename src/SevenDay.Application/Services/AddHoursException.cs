using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Services;

/// <summary>Closes a service on a date, or gives that date other hours. It replaces the whole of the day, a bank holiday too.</summary>
public static class AddHoursException
{
    [Requires(Permission.EditHours)]
    public sealed record Command(Guid ServiceId, long Version, DateOnly? Date, TypedDay Hours, string? Reason) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Date).NotNull().WithMessage("Enter the date.")
                .InclusiveBetween(new DateOnly(2000, 1, 1), new DateOnly(2099, 12, 31)).WithMessage("The date must be between 2000 and 2099.");
            RuleFor(c => c.Hours.Mode).Must(mode => mode <= DayMode.Closed).WithMessage("Choose closed, open 24 hours or open at these times.");
            RuleFor(c => c.Reason).MaximumLength(200).WithMessage("Shorten the reason to 200 characters or fewer.");
        }
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var date = request.Date!.Value;
            var service = await db.Services.Where(s => s.Id == request.ServiceId).Include(s => s.Exceptions.Where(e => e.Date == date))
                .OneOrNotFoundAsync("service", cancellationToken);
            user.EnsureActsFor(service.OrganisationId);
            var problems = new List<Problem>();
            var hours = TypedHours.ReadDay(request.Hours, "That day", nameof(Command.Hours), problems);
            if (problems.Count > 0) throw new InvalidException(problems);
            if (service.Exceptions.Any(e => e.Date == date))
                throw new InvalidException("There is an exception on that date already. Remove it first, or choose another date.", nameof(Command.Date));
            if (service.EndedOn <= date) throw new InvalidException("The service has ended by that day. Choose an earlier day.", nameof(Command.Date));
            db.ExpectVersion(service, request.Version);
            service.Except(date, hours, request.Reason);
            await db.SaveChangesAsync(cancellationToken);
            return service.Id;
        }
    }
}
