using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Workstreams;

/// <summary>Plans a milestone. The date given is its baseline and, until it moves, its forecast.</summary>
public static class AddMilestone
{
    [Requires(Permission.ManageWorkstreams)]
    public sealed record Command(Guid WorkstreamId, string Title, DateOnly Date, string? Note = null, bool IsIllustrative = false) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Title).NotEmpty().WithMessage("Enter what is to be reached.")
                .MaximumLength(200).WithMessage("Shorten what is to be reached to 200 characters or fewer.");
            RuleFor(c => c.Date).InclusiveBetween(new DateOnly(2000, 1, 1), new DateOnly(2100, 1, 1)).WithMessage("Enter a date between 2000 and 2100.");
            RuleFor(c => c.Note).MaximumLength(500).WithMessage("Shorten the note to 500 characters or fewer.");
        }
    }

    internal sealed class Handler(PortalDbContext db) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var workstream = await db.Workstreams.Where(w => w.Id == request.WorkstreamId).OneOrNotFoundAsync("workstream", cancellationToken);
            if (await db.Milestones.AnyAsync(m => m.WorkstreamId == request.WorkstreamId && m.Title == request.Title && m.Baseline == request.Date, cancellationToken))
                throw new InvalidException("The workstream has a milestone with that name and date already. Use another name or date.", nameof(Command.Title));
            var milestone = workstream.Plan(request.Title, request.Date, request.Note, request.IsIllustrative);
            await db.SaveChangesAsync(cancellationToken);
            return milestone.Id;
        }
    }
}
