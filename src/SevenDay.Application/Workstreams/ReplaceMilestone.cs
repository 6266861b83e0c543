using FluentValidation;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Data.ChangeLog;

namespace SevenDay.Application.Workstreams;

/// <summary>Takes a milestone out of what is counted, because another plan took its place.</summary>
public static class ReplaceMilestone
{
    [Requires(Permission.ManageWorkstreams)]
    public sealed record Command(Guid WorkstreamId, Guid MilestoneId, long Version, string Reason) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Reason).NotEmpty().WithMessage("Say what took its place, or why it no longer counts.")
                .MaximumLength(500).WithMessage("Shorten the reason to 500 characters or fewer.");
        }
    }

    internal sealed class Handler(PortalDbContext db, ChangeAuthor author) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var milestone = await db.Milestones.OneMilestoneAsync(request.WorkstreamId, request.MilestoneId, request.Version, cancellationToken);
            milestone.Supersede(request.Reason);
            db.ExpectVersion(milestone, request.Version);
            author.Reason = request.Reason;
            await db.SaveChangesAsync(cancellationToken);
            return milestone.Id;
        }
    }
}
