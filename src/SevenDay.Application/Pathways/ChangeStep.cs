using FluentValidation;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Pathways;

/// <summary>Gives a step another name and other services that can meet it.</summary>
public static class ChangeStep
{
    [Requires(Permission.ManagePathways)]
    public sealed record Command(Guid PathwayId, long Version, Guid StepId, string? Name, IReadOnlyList<Guid> ServiceIds) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => this.RuleForStep(c => c.Name, c => c.ServiceIds);
    }

    internal sealed class Handler(PortalDbContext db) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var pathway = await db.PathwayToChangeAsync(request.PathwayId, request.Version, cancellationToken);
            await db.EnsureServicesExistAsync(request.ServiceIds, "ServiceIds", cancellationToken);
            if (!pathway.ChangeStep(request.StepId, request.Name!, request.ServiceIds)) throw new NotFoundException("step");
            await db.SaveChangesAsync(cancellationToken);
            return pathway.Id;
        }
    }
}
