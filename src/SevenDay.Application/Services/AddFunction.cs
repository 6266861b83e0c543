using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;

namespace SevenDay.Application.Services;

/// <summary>Adds a function to a service, such as its scan. Specialty, setting and place are those of the service; its hours are declared afterwards.</summary>
public static class AddFunction
{
    /// <param name="Name">Alone, such as “CT scan”.</param>
    [Requires(Permission.ManageServices)]
    public sealed record Command(Guid ServiceId, string? Name) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.ServiceId).NotEmpty().WithMessage("Choose a service.");
            RuleFor(c => c.Name).NotEmpty().WithMessage("Enter the name of the function.").MaximumLength(100).WithMessage("Shorten the name to 100 characters or fewer.");
        }
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var today = time.Today();
            var service = await db.Services.AsNoTracking().Where(s => s.Id == request.ServiceId).OneOrNotFoundAsync("service", cancellationToken);
            user.EnsureActsFor(service.OrganisationId);
            if (service.EndedOn <= today) throw new InvalidException("The service has ended, so it takes no new function.");
            var function = service.AddFunction(request.Name!);
            if (await db.Services.AnyAsync(s => s.OrganisationId == function.OrganisationId && s.Name == function.Name && s.Site == function.Site, cancellationToken))
                throw new InvalidException("This service has a function of that name already. Look for it in its list, or use another name.", nameof(Command.Name));
            db.Services.Add(function);
            await db.SaveChangesAsync(cancellationToken);
            return function.Id;
        }
    }
}
