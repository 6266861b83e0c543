using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Tokens;

/// <summary>The personal tokens of whoever asks, newest first. The tokens themselves are not kept.</summary>
public static class ListTokens
{
    [Requires(Permission.UsePortal)]
    public sealed record Query : IQuery<IReadOnlyList<Item>>;

    /// <param name="Works">Neither withdrawn nor expired.</param>
    public sealed record Item(Guid Id, string Name, DateTime CreatedAt, DateTime ExpiresAt, DateTime? RevokedAt, bool Works);

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : IQueryHandler<Query, IReadOnlyList<Item>>
    {
        public async Task<IReadOnlyList<Item>> Handle(Query request, CancellationToken cancellationToken)
        {
            var (owner, now) = (user.SignedInId(), time.UtcNow());
            var tokens = await db.PersonalTokens.AsNoTracking().Where(t => t.UserId == owner)
                .OrderByDescending(t => t.CreatedAtUtc).ThenByDescending(t => t.Id).ToListAsync(cancellationToken);
            return [.. tokens.Select(t => new Item(
                t.Id, t.Name, NhsCalendar.ToLocal(t.CreatedAtUtc), NhsCalendar.ToLocal(t.ExpiresAtUtc),
                t.RevokedAtUtc is { } at ? NhsCalendar.ToLocal(at) : null, t.RevokedAtUtc is null && t.ExpiresAtUtc > now))];
        }
    }
}
