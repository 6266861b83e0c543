using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Digests;

namespace SevenDay.Application.Digests;

/// <summary>Takes a digest in hand before it is sent. Of two nodes that try one gets it: the other finds it taken, or its save is refused as stale.</summary>
public static class TakeDigest
{
    [Requires(Permission.Operate)]
    public sealed record Command(Guid Id) : ICommand<Result>;

    /// <param name="Digest">None where there is nothing to send: another node has it, or it was cancelled or given up.</param>
    public sealed record Result(TakenDigest? Digest);

    /// <param name="Attempt">To be said again when the outcome is recorded.</param>
    /// <param name="Scope">An area or an organisation; none for the whole programme.</param>
    public sealed record TakenDigest(Guid Id, int Attempt, Guid UserId, string Name, string Address, DigestRhythm Rhythm, Guid? Scope, DateOnly Since, DateOnly Until);

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Id).NotEmpty().WithMessage("Say which digest.");
    }

    internal sealed class Handler(PortalDbContext db, TimeProvider time) : ICommandHandler<Command, Result>
    {
        public async Task<Result> Handle(Command request, CancellationToken cancellationToken)
        {
            var now = time.UtcNow();
            var delivery = await db.DigestDeliveries.Where(d => d.Id == request.Id).OneOrNotFoundAsync("digest", cancellationToken);
            var reader = await (
                from u in db.Users
                where u.Id == delivery.UserId
                join s in db.DigestSubscriptions on u.Id equals s.UserId into subscriptions
                from s in subscriptions.DefaultIfEmpty()
                select new { u.DisplayName, u.Email, u.IsDisabled, Rhythm = (DigestRhythm?)s!.Rhythm, s.AreaId, s.OrganisationId }).SingleAsync(cancellationToken);
            TakenDigest? taken = null;
            if (delivery.IsDue(now))
            {
                if (reader.IsDisabled) delivery.Cancel("The account is disabled.", now);
                else if (reader.Rhythm is null) delivery.Cancel("The person stopped the digest before it was sent.", now);
                else if (string.IsNullOrWhiteSpace(reader.Email)) delivery.Cancel("The account has no email address.", now);
                else if (delivery.Take(now))
                    taken = new TakenDigest(
                        delivery.Id, delivery.Tries, delivery.UserId, reader.DisplayName, reader.Email, reader.Rhythm.Value, reader.AreaId ?? reader.OrganisationId, delivery.Since, delivery.Until);
            }
            await db.SaveChangesAsync(cancellationToken);
            return new Result(taken);
        }
    }
}
