using FluentValidation;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;

namespace SevenDay.Application.Workstreams;

/// <summary>Closes an action with what shows that it is done.</summary>
public static class CompleteAction
{
    [Requires(Permission.ManageWorkstreams)]
    public sealed record Command(Guid WorkstreamId, Guid ActionId, long Version, DateOnly On, string Evidence) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(TimeProvider time)
        {
            RuleFor(c => c.On).Must(day => day <= time.Today()).WithMessage("The day it was done must be today or in the past.")
                .GreaterThanOrEqualTo(new DateOnly(2000, 1, 1)).WithMessage("Enter a date from 2000 on.");
            RuleFor(c => c.Evidence).NotEmpty().WithMessage("Say what shows that the action is done.").MaximumLength(1000).WithMessage("Shorten the evidence to 1,000 characters or fewer.");
        }
    }

    internal sealed class Handler(PortalDbContext db) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var action = await db.WorkstreamActions.Where(a => a.Id == request.ActionId && a.WorkstreamId == request.WorkstreamId).OneOrNotFoundAsync("action", cancellationToken);
            if (action.Version != request.Version) throw new StaleException();
            action.Complete(request.On, request.Evidence);
            db.ExpectVersion(action, request.Version);
            await db.SaveChangesAsync(cancellationToken);
            return action.Id;
        }
    }
}
