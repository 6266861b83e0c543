using FluentValidation;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Pathways;

/// <summary>Adds a step at the end of a pathway.</summary>
public static class AddStep
{
    [Requires(Permission.ManagePathways)]
    public sealed record Command(Guid PathwayId, long Version, string? Name, IReadOnlyList<Guid> ServiceIds) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => this.RuleForStep(c => c.Name, c => c.ServiceIds);
    }

    internal sealed class Handler(PortalDbContext db) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var pathway = await db.PathwayToChangeAsync(request.PathwayId, request.Version, cancellationToken);
            if (pathway.Steps.Count >= StepRules.MostSteps) throw new InvalidException($"A pathway has at most {StepRules.MostSteps} steps. Join some of them.");
            await db.EnsureServicesExistAsync(request.ServiceIds, "ServiceIds", cancellationToken);
            pathway.AddStep(request.Name!, request.ServiceIds);
            await db.SaveChangesAsync(cancellationToken);
            return pathway.Id;
        }
    }
}
