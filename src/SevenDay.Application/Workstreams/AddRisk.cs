using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Workstreams;

namespace SevenDay.Application.Workstreams;

/// <summary>Puts something that may happen to a workstream into the register, with its first score.</summary>
public static class AddRisk
{
    /// <param name="On">The day it was raised; none for today.</param>
    /// <param name="IsIllustrative">Only the operator marks a risk as made up; from anybody else it is ignored.</param>
    [Requires(Permission.ManageWorkstreams)]
    public sealed record Command(
        Guid WorkstreamId, string Title, string Cause, string Effect, string OwnerRole, int Probability, int Impact, RiskResponse Response, string ResponseInWords,
        int ResidualProbability, int ResidualImpact, string? ResidualBecause, DateOnly NextReview, DateOnly? On = null, bool IsIllustrative = false) : ICommand<Guid>, IRatedRisk;

    internal sealed class Validator : RatedRiskValidator<Command>
    {
        public Validator(TimeProvider time) : base(time)
        {
            RuleFor(c => c.Title).IsRiskText("Enter what may happen.", "what may happen", Risk.LongestName);
            RuleFor(c => c.Cause).IsRiskText("Say why it may happen.", "the cause");
            RuleFor(c => c.Effect).IsRiskText("Say what follows if it happens.", "the effect");
        }
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var workstream = await db.Workstreams.Where(w => w.Id == request.WorkstreamId).OneOrNotFoundAsync("workstream", cancellationToken);
            var risk = workstream.RaiseRisk(
                new RiskWording(request.Title, request.Cause, request.Effect), request.Rating(), request.Plan(), new RiskEntry(request.On ?? time.Today(), time.UtcNow()),
                request.IsIllustrative && user.Id is null);
            await db.SaveChangesAsync(cancellationToken);
            return risk.Id;
        }
    }
}
