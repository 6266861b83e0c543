using FluentValidation;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Pathways;

namespace SevenDay.Application.Pathways;

/// <summary>Adds a pathway, with its steps when they are known.</summary>
public static class AddPathway
{
    [Requires(Permission.ManagePathways)]
    public sealed record Command(string Name, string? Description, IReadOnlyList<StepInput> Steps) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Name).NotEmpty().WithMessage("Enter the name of the pathway.").MaximumLength(200).WithMessage("Shorten the name to 200 characters or fewer.");
            RuleFor(c => c.Description).MaximumLength(1000).WithMessage("Shorten the description to 1,000 characters or fewer.");
            this.RuleForSteps(c => c.Steps);
        }
    }

    internal sealed class Handler(PortalDbContext db) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            await db.EnsureServicesExistAsync(request.Steps.SelectMany(s => s.ServiceIds), "Steps", cancellationToken);
            var pathway = new Pathway(request.Name, request.Description);
            foreach (var step in request.Steps) pathway.AddStep(step.Name, step.ServiceIds);
            db.Pathways.Add(pathway);
            await db.SaveChangesAsync(cancellationToken);
            return pathway.Id;
        }
    }
}
