using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Digests;

namespace SevenDay.Application.Digests;

/// <summary>What the digest of whoever asks would be about if it were made now: the days since the last one, or a week or a month up to now. Weekly and of everything where they have chosen nothing.</summary>
public static class GetNextDigest
{
    [Requires(Permission.ViewWorkstreams)]
    public sealed record Query : IQuery<Result>;

    /// <param name="IsChosen">Whether they get it.</param>
    public sealed record Result(bool IsChosen, DigestRhythm Rhythm, Guid? Scope, DateOnly Since, DateOnly Until, string Name, string Address);

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var (owner, today) = (user.SignedInId(), time.Today());
            var stored = await (
                from u in db.Users
                where u.Id == owner
                join s in db.DigestSubscriptions on u.Id equals s.UserId into subscriptions
                from s in subscriptions.DefaultIfEmpty()
                select new { u.Email, Rhythm = (DigestRhythm?)s!.Rhythm, s.AreaId, s.OrganisationId }).SingleOrDefaultAsync(cancellationToken);
            var rhythm = stored?.Rhythm ?? DigestRhythm.Weekly;
            var since = rhythm.Since(today.AddDays(1), today, null);
            return new Result(stored?.Rhythm is not null, rhythm, stored?.AreaId ?? stored?.OrganisationId, since, today, user.Name, stored?.Email ?? "");
        }
    }
}
