using FluentValidation;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Data.ChangeLog;

namespace SevenDay.Application.Workstreams;

/// <summary>Moves the forecast of a milestone. The baseline stays, and the reason is kept.</summary>
public static class MoveMilestone
{
    [Requires(Permission.ManageWorkstreams)]
    public sealed record Command(Guid WorkstreamId, Guid MilestoneId, long Version, DateOnly Forecast, string Reason) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Forecast).InclusiveBetween(new DateOnly(2000, 1, 1), new DateOnly(2100, 1, 1)).WithMessage("Enter a date between 2000 and 2100.");
            RuleFor(c => c.Reason).NotEmpty().WithMessage("Say why the date moves.").MaximumLength(500).WithMessage("Shorten the reason to 500 characters or fewer.");
        }
    }

    internal sealed class Handler(PortalDbContext db, ChangeAuthor author) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var milestone = await db.Milestones.OneMilestoneAsync(request.WorkstreamId, request.MilestoneId, request.Version, cancellationToken);
            milestone.MoveTo(request.Forecast, request.Reason);
            db.ExpectVersion(milestone, request.Version);
            author.Reason = request.Reason;
            await db.SaveChangesAsync(cancellationToken);
            return milestone.Id;
        }
    }
}
