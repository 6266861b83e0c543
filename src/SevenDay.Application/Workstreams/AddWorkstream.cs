using FluentValidation;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Workstreams;

namespace SevenDay.Application.Workstreams;

/// <summary>Starts a workstream with its parts and the roles that lead it.</summary>
public static class AddWorkstream
{
    [Requires(Permission.ManageWorkstreams)]
    public sealed record Command(string Name, string Purpose, IReadOnlyList<Part> Parts, IReadOnlyList<string> Leads) : ICommand<Guid>;

    public sealed record Part(string Name, string? Detail);

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Name).NotEmpty().WithMessage("Enter the name of the workstream.")
                .MaximumLength(200).WithMessage("Shorten the name to 200 characters or fewer.");
            RuleFor(c => c.Purpose).NotEmpty().WithMessage("Enter what the workstream is for.")
                .MaximumLength(1000).WithMessage("Shorten what the workstream is for to 1,000 characters or fewer.");
            RuleFor(c => c.Parts).Must(parts => parts.All(p => p.Name.Length <= 200)).WithMessage("Shorten each part to 200 characters or fewer.");
            RuleFor(c => c.Leads).Must(roles => roles.All(role => role.Length <= 200)).WithMessage("Shorten each role to 200 characters or fewer.");
        }
    }

    internal sealed class Handler(PortalDbContext db) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var workstream = new Workstream(request.Name, request.Purpose);
            foreach (var part in request.Parts) workstream.AddPart(part.Name, part.Detail);
            foreach (var role in request.Leads) workstream.AddLead(role);
            db.Workstreams.Add(workstream);
            await db.SaveChangesAsync(cancellationToken);
            return workstream.Id;
        }
    }
}
