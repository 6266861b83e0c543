using FluentValidation;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Pathways;

/// <summary>Changes the name and the description of a pathway.</summary>
public static class EditPathway
{
    [Requires(Permission.ManagePathways)]
    public sealed record Command(Guid Id, long Version, string Name, string? Description) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Name).NotEmpty().WithMessage("Enter the name of the pathway.").MaximumLength(200).WithMessage("Shorten the name to 200 characters or fewer.");
            RuleFor(c => c.Description).MaximumLength(1000).WithMessage("Shorten the description to 1,000 characters or fewer.");
        }
    }

    internal sealed class Handler(PortalDbContext db) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var pathway = await db.PathwayToChangeAsync(request.Id, request.Version, cancellationToken);
            pathway.Describe(request.Name, request.Description);
            await db.SaveChangesAsync(cancellationToken);
            return pathway.Id;
        }
    }
}
