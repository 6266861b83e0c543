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
    public sealed record Command(Guid PathwayId, long Version, string Name, IReadOnlyList<Guid> ServiceIds) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Name).NotEmpty().WithMessage("Enter the name of the step.").MaximumLength(200).WithMessage("Shorten the name to 200 characters or fewer.");
            RuleFor(c => c.ServiceIds).NotEmpty().WithMessage("Choose at least one service. A step without a service would never be open.");
        }
    }

    internal sealed class Handler(PortalDbContext db) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var pathway = await db.Pathways.Where(p => p.Id == request.PathwayId).OneOrNotFoundAsync("pathway", cancellationToken);
            if (pathway.Version != request.Version) throw new StaleException();
            await db.EnsureServicesExistAsync([new StepInput(request.Name, request.ServiceIds)], cancellationToken);
            pathway.AddStep(request.Name, request.ServiceIds);
            db.ExpectVersion(pathway, request.Version);
            await db.SaveChangesAsync(cancellationToken);
            return pathway.Id;
        }
    }
}
