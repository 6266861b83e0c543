using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Availability;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Digests;

namespace SevenDay.Application.Digests;

/// <summary>Has the digest sent to whoever asks, changes what it is about, or stops it.</summary>
public static class ChooseDigest
{
    /// <param name="Rhythm">None for no digest.</param>
    /// <param name="Scope">An area or an organisation; none for the whole programme.</param>
    [Requires(Permission.ViewWorkstreams)]
    public sealed record Command(DigestRhythm? Rhythm, Guid? Scope = null) : ICommand<bool>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Rhythm).IsInEnum().WithMessage("Choose how often you want the digest.");
    }

    internal sealed class Handler(PortalDbContext db, AvailabilityIndex index, ICurrentUser user, TimeProvider time) : ICommandHandler<Command, bool>
    {
        public async Task<bool> Handle(Command request, CancellationToken cancellationToken)
        {
            var owner = user.SignedInId();
            var stored = await db.DigestSubscriptions.SingleOrDefaultAsync(s => s.UserId == owner, cancellationToken);
            if (request.Rhythm is not { } rhythm)
            {
                if (stored is not null) db.DigestSubscriptions.Remove(stored);
            }
            else
            {
                var scope = Scope.Of(await index.CurrentAsync(db, time.Today(), cancellationToken), request.Scope, nameof(Command.Scope));
                stored ??= db.DigestSubscriptions.Add(new DigestSubscription(owner, time.Today())).Entity;
                stored.Choose(rhythm, scope.AreaId, scope.OrganisationId);
            }
            await db.SaveChangesAsync(cancellationToken);
            return request.Rhythm is not null;
        }
    }
}
