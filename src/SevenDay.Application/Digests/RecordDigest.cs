using FluentValidation;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;

namespace SevenDay.Application.Digests;

/// <summary>Writes down what became of a digest that was taken in hand. A node that held it for too long, so that another took it, is not believed.</summary>
public static class RecordDigest
{
    public enum Outcome
    {
        Sent,

        /// <summary>To be tried again later, longer each time, and given up in the end.</summary>
        Failed,

        /// <summary>Never to be tried again.</summary>
        Cancelled,
    }

    /// <param name="Attempt">As it was told when the digest was taken in hand.</param>
    /// <param name="Problem">Why it was not sent, in a sentence without an address.</param>
    [Requires(Permission.Operate)]
    public sealed record Command(Guid Id, int Attempt, Outcome Outcome, string? Problem = null) : ICommand<bool>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Outcome).IsInEnum();
            RuleFor(c => c.Problem).NotEmpty().When(c => c.Outcome != Outcome.Sent).WithMessage("Say why it was not sent.").MaximumLength(400);
        }
    }

    internal sealed class Handler(PortalDbContext db, TimeProvider time) : ICommandHandler<Command, bool>
    {
        public async Task<bool> Handle(Command request, CancellationToken cancellationToken)
        {
            var delivery = await db.DigestDeliveries.Where(d => d.Id == request.Id).OneOrNotFoundAsync("digest", cancellationToken);
            if (!delivery.IsInHandOf(request.Attempt)) return false;
            if (request.Outcome == Outcome.Sent) delivery.Send(time.UtcNow());
            else if (request.Outcome == Outcome.Failed) delivery.Fail(request.Problem!, time.UtcNow());
            else delivery.Cancel(request.Problem!, time.UtcNow());
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }
    }
}
