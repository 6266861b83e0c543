using FluentValidation;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Data.ChangeLog;
using SevenDay.Domain.Workstreams;

namespace SevenDay.Application.Workstreams;

/// <summary>Takes a risk out of what is watched, with a reason. It stays in the register.</summary>
public static class CloseRisk
{
    [Requires(Permission.ManageWorkstreams)]
    public sealed record Command(Guid RiskId, long Version, string Reason) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Reason).IsRiskText("Say why the risk is closed.", "the reason");
    }

    internal sealed class Handler(PortalDbContext db, ChangeAuthor author, TimeProvider time) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var risk = await db.Risks.OneRiskAsync(request.RiskId, request.Version, cancellationToken);
            risk.Close(request.Reason, new RiskEntry(time.Today(), time.UtcNow()));
            db.ExpectVersion(risk, request.Version);
            author.Reason = request.Reason;
            await db.SaveChangesAsync(cancellationToken);
            return risk.Id;
        }
    }
}
