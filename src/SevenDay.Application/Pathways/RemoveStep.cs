using FluentValidation;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Pathways;

/// <summary>Takes a step out of a pathway. Its services stay in the portal.</summary>
public static class RemoveStep
{
    [Requires(Permission.ManagePathways)]
    public sealed record Command(Guid PathwayId, long Version, Guid StepId) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.StepId).NotEmpty().WithMessage("Say which step to remove.");
    }

    internal sealed class Handler(PortalDbContext db) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var pathway = await db.PathwayToChangeAsync(request.PathwayId, request.Version, cancellationToken);
            if (!pathway.RemoveStep(request.StepId)) throw new NotFoundException("step");
            await db.SaveChangesAsync(cancellationToken);
            return pathway.Id;
        }
    }
}
