using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Workstreams;

namespace SevenDay.Application.Audits;

/// <summary>Turns what a criterion of a round shows into an action of a workstream, with an owner by role and a date.</summary>
public static class RaiseFinding
{
    [Requires(Permission.ManageAudits)]
    public sealed record Command(Guid AuditId, string CriterionKey, Guid WorkstreamId, string Title, string OwnerRole, DateOnly Due) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.CriterionKey).NotEmpty().WithMessage("Say which criterion the finding is about.");
            RuleFor(c => c.WorkstreamId).NotEmpty().WithMessage("Choose the workstream that takes the action.");
            RuleFor(c => c.Title).NotEmpty().WithMessage("Enter what is to be done.").MaximumLength(500).WithMessage("Shorten what is to be done to 500 characters or fewer.");
            RuleFor(c => c.OwnerRole).NotEmpty().WithMessage("Enter the role that owns the action.").MaximumLength(200).WithMessage("Shorten the role to 200 characters or fewer.");
            RuleFor(c => c.Due).NotEmpty().WithMessage("Enter the date it is due.");
        }
    }

    internal sealed class Handler(PortalDbContext db, RoundReading reading, ICurrentUser user) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var (audit, template) = await db.WithTemplateAsync(request.AuditId, user, cancellationToken);
            if (audit.IsPractice) throw new InvalidException("This is a practice round. Its results call for no action.");
            if (template.Content.Criteria.All(c => c.Key != request.CriterionKey)) throw new NotFoundException("criterion in this round");
            var workstream = await db.Workstreams.FirstOrDefaultAsync(w => w.Id == request.WorkstreamId, cancellationToken)
                ?? throw new InvalidException("That workstream is not there any more. Choose another.", nameof(Command.WorkstreamId));
            var figures = (await reading.CountsAsync(CountedRound.Of(audit, template.Content).WithoutSpecialties(), cancellationToken)).FiguresOf(request.CriterionKey);
            var action = workstream.AddAction(request.Title, request.OwnerRole, request.Due, new Finding(audit.Id, request.CriterionKey, figures));
            await db.SaveChangesAsync(cancellationToken);
            return action.Id;
        }
    }
}
