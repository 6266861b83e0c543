using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Availability;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Digests;

namespace SevenDay.Application.Digests;

/// <summary>Whether and how whoever asks gets the digest, and what it can be narrowed to.</summary>
public static class GetDigestChoice
{
    [Requires(Permission.ViewWorkstreams)]
    public sealed record Query : IQuery<Result>;

    /// <param name="Rhythm">None for somebody who gets no digest.</param>
    /// <param name="NextOn">The day of the next one.</param>
    /// <param name="Address">Of the account.</param>
    /// <param name="Last">Of the last digest; none before the first.</param>
    public sealed record Result(DigestRhythm? Rhythm, Guid? Scope, IReadOnlyList<ScopeChoice> Choices, DateOnly? NextOn, string Address, LastDigest? Last);

    /// <param name="EndedAt">Local; none while it waits or is being sent.</param>
    public sealed record LastDigest(DateOnly DueOn, DeliveryState State, DateTime? EndedAt);

    internal sealed class Handler(PortalDbContext db, AvailabilityIndex index, ICurrentUser user, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var (owner, today) = (user.SignedInId(), time.Today());
            var snapshot = await index.CurrentAsync(db, today, cancellationToken);
            var stored = await db.DigestSubscriptions.AsNoTracking().SingleOrDefaultAsync(s => s.UserId == owner, cancellationToken);
            var address = await db.Users.Where(u => u.Id == owner).Select(u => u.Email).FirstOrDefaultAsync(cancellationToken);
            var last = await db.DigestDeliveries.AsNoTracking().Where(d => d.UserId == owner).OrderByDescending(d => d.DueOn).FirstOrDefaultAsync(cancellationToken);
            return new Result(
                stored?.Rhythm, stored?.AreaId ?? stored?.OrganisationId, ScopeChoice.Of(snapshot), stored?.Rhythm.NextDue(today), address ?? "",
                last is null ? null : new LastDigest(last.DueOn, last.State, ListDeliveries.Local(last.EndedAtUtc)));
        }
    }
}
