using FluentValidation;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Pathways;

/// <summary>Puts a step one place nearer to the start or to the end of its pathway.</summary>
public static class MoveStep
{
    [Requires(Permission.ManagePathways)]
    public sealed record Command(Guid PathwayId, long Version, Guid StepId, bool TowardsStart) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.StepId).NotEmpty().WithMessage("Say which step to move.");
    }

    internal sealed class Handler(PortalDbContext db) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var pathway = await db.PathwayToChangeAsync(request.PathwayId, request.Version, cancellationToken);
            if (!pathway.MoveStep(request.StepId, request.TowardsStart)) throw new NotFoundException("step");
            await db.SaveChangesAsync(cancellationToken);
            return pathway.Id;
        }
    }
}
