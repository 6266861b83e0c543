using FluentValidation;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;

namespace SevenDay.Application.Workstreams;

/// <summary>Says that a milestone was reached, and when.</summary>
public static class CompleteMilestone
{
    [Requires(Permission.ManageWorkstreams)]
    public sealed record Command(Guid WorkstreamId, Guid MilestoneId, long Version, DateOnly On) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(TimeProvider time) => RuleFor(c => c.On)
            .Must(day => day <= time.Today()).WithMessage("The day it was reached must be today or in the past.")
            .GreaterThanOrEqualTo(new DateOnly(2000, 1, 1)).WithMessage("Enter a date from 2000 on.");
    }

    internal sealed class Handler(PortalDbContext db) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var milestone = await db.Milestones.OneMilestoneAsync(request.WorkstreamId, request.MilestoneId, request.Version, cancellationToken);
            milestone.Complete(request.On);
            db.ExpectVersion(milestone, request.Version);
            await db.SaveChangesAsync(cancellationToken);
            return milestone.Id;
        }
    }
}
