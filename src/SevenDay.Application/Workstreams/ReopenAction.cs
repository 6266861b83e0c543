using FluentValidation;
using SevenDay.Application.Audits;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Workstreams;

/// <summary>Takes back that an action is done, with a reason. Its files stay.</summary>
public static class ReopenAction
{
    [Requires(Permission.ManageWorkstreams)]
    public sealed record Command(Guid WorkstreamId, Guid ActionId, long Version, string? Reason) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Reason).NotEmpty().WithMessage("Say why the action is opened again.").MaximumLength(500).WithMessage("Shorten the reason to 500 characters or fewer.");
            RuleFor(c => c.Reason).ShowsNoPatient();
        }
    }

    internal sealed class Handler(PortalDbContext db) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var action = await db.WorkstreamActions.Where(a => a.Id == request.ActionId && a.WorkstreamId == request.WorkstreamId).OneOrNotFoundAsync("action", cancellationToken);
            if (action.Version != request.Version) throw new StaleException();
            action.Reopen(request.Reason!);
            db.ExpectVersion(action, request.Version);
            await db.SaveChangesAsync(cancellationToken);
            return action.Id;
        }
    }
}
