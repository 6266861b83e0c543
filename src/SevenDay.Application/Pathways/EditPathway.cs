using FluentValidation;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Pathways;

/// <summary>Changes the name, the description and the steps of a pathway, all of them at once.</summary>
public static class EditPathway
{
    [Requires(Permission.ManagePathways)]
    public sealed record Command(Guid Id, long Version, string Name, string? Description, IReadOnlyList<StepInput> Steps) : ICommand<Guid>;

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
            var pathway = await db.Pathways.Where(p => p.Id == request.Id).OneOrNotFoundAsync("pathway", cancellationToken);
            if (pathway.Version != request.Version) throw new StaleException();
            await db.EnsureServicesExistAsync(request.Steps, cancellationToken);
            pathway.Describe(request.Name, request.Description);
            pathway.ReplaceSteps(request.Steps.Select(s => (s.Name, s.ServiceIds)));
            db.ExpectVersion(pathway, request.Version);
            await db.SaveChangesAsync(cancellationToken);
            return pathway.Id;
        }
    }
}
