using FluentValidation;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Areas;

namespace SevenDay.Application.Areas;

/// <summary>Adds an area to the tree.</summary>
public static class AddArea
{
    [Requires(Permission.ManageOrganisations)]
    public sealed record Command(string Name, AreaKind Kind, Guid? ParentId, int? Population) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Name).NotEmpty().WithMessage("Enter the name of the area.");
    }

    internal sealed class Handler(PortalDbContext db) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var area = new Area(request.Name, request.Kind, request.ParentId, request.Population);
            db.Areas.Add(area);
            await db.SaveChangesAsync(cancellationToken);
            return area.Id;
        }
    }
}
