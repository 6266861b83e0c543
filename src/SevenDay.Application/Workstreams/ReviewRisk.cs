using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Data.ChangeLog;
using SevenDay.Domain.Workstreams;

namespace SevenDay.Application.Workstreams;

/// <summary>Scores a risk again, with what is done about it from now on and the day of the next review. Earlier scores stay known.</summary>
public static class ReviewRisk
{
    /// <param name="Note">What the review found.</param>
    /// <param name="On">The day of the review; none for today.</param>
    [Requires(Permission.ManageWorkstreams)]
    public sealed record Command(
        Guid RiskId, long Version, string OwnerRole, int Probability, int Impact, RiskResponse Response, string ResponseInWords,
        int ResidualProbability, int ResidualImpact, string? ResidualBecause, DateOnly NextReview, string Note, DateOnly? On = null) : ICommand<Guid>, IRatedRisk;

    internal sealed class Validator : RatedRiskValidator<Command>
    {
        public Validator(TimeProvider time) : base(time) => RuleFor(c => c.Note).IsRiskText("Say what the review found.", "what the review found");
    }

    internal sealed class Handler(PortalDbContext db, ChangeAuthor author, TimeProvider time) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var risk = await db.Risks.OneRiskAsync(request.RiskId, request.Version, cancellationToken);
            risk.Review(request.Rating(), request.Plan(), request.Note, new RiskEntry(request.On ?? time.Today(), time.UtcNow()));
            db.ExpectVersion(risk, request.Version);
            author.Reason = request.Note;
            await db.SaveChangesAsync(cancellationToken);
            return risk.Id;
        }
    }
}
