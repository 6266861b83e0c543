using FluentValidation;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Data.ChangeLog;
using SevenDay.Domain.Workstreams;

namespace SevenDay.Application.Workstreams;

/// <summary>Watches a closed risk again, with the score it had, a reason and the day of the next review.</summary>
public static class ReopenRisk
{
    [Requires(Permission.ManageWorkstreams)]
    public sealed record Command(Guid RiskId, long Version, string Reason, DateOnly NextReview) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator(TimeProvider time)
        {
            RuleFor(c => c.Reason).IsRiskText("Say why the risk is opened again.", "the reason");
            RuleFor(c => c.NextReview).IsNextReview(_ => time.Today());
        }
    }

    internal sealed class Handler(PortalDbContext db, ChangeAuthor author, TimeProvider time) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var risk = await db.Risks.OneRiskAsync(request.RiskId, request.Version, cancellationToken);
            risk.Reopen(request.Reason, request.NextReview, new RiskEntry(time.Today(), time.UtcNow()));
            db.ExpectVersion(risk, request.Version);
            author.Reason = request.Reason;
            await db.SaveChangesAsync(cancellationToken);
            return risk.Id;
        }
    }
}
