using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Workstreams;

namespace SevenDay.Application.Workstreams;

/// <summary>Adds something to do to a workstream, from a finding of an audit round when one is named.</summary>
public static class AddAction
{
    [Requires(Permission.ManageWorkstreams)]
    public sealed record Command(Guid WorkstreamId, string Title, string OwnerRole, DateOnly Due, Guid? AuditId = null, string? CriterionKey = null) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Title).NotEmpty().WithMessage("Enter what is to be done.").MaximumLength(500).WithMessage("Shorten what is to be done to 500 characters or fewer.");
            RuleFor(c => c.OwnerRole).NotEmpty().WithMessage("Enter the role that owns the action, such as Medical director.")
                .MaximumLength(200).WithMessage("Shorten the role to 200 characters or fewer.");
            RuleFor(c => c.Due).InclusiveBetween(new DateOnly(2000, 1, 1), new DateOnly(2100, 1, 1)).WithMessage("Enter a date between 2000 and 2100.");
            RuleFor(c => c.CriterionKey).NotEmpty().When(c => c.AuditId is not null).WithMessage("Name the criterion that the finding is about.");
        }
    }

    internal sealed class Handler(PortalDbContext db) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var workstream = await db.Workstreams.Where(w => w.Id == request.WorkstreamId).OneOrNotFoundAsync("workstream", cancellationToken);
            if (request.AuditId is { } auditId && !await db.Audits.AnyAsync(a => a.Id == auditId, cancellationToken)) throw new NotFoundException("audit round");
            var finding = request is { AuditId: { } round, CriterionKey: { } criterion } ? new Finding(round, criterion) : null;
            var action = workstream.AddAction(request.Title, request.OwnerRole, request.Due, finding);
            await db.SaveChangesAsync(cancellationToken);
            return action.Id;
        }
    }
}
