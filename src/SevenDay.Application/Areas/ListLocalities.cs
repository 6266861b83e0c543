using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Areas;

namespace SevenDay.Application.Areas;

/// <summary>Every locality with the level claimed for it, and whether declared hours still bear the claim out.</summary>
public static class ListLocalities
{
    [Requires(Permission.ViewOrganisations)]
    public sealed record Query : IQuery<Result>;

    /// <param name="Today">The day whose hours were looked at.</param>
    public sealed record Result(IReadOnlyList<Item> Localities, DateOnly Today, bool MayClaim);

    /// <param name="Within">The area around it.</param>
    public sealed record Item(Guid Id, string Name, AreaKind Kind, string Within, CurrentClaim? Claim);

    /// <param name="Problem">Why the claim no longer holds, as a sentence; none while it does.</param>
    /// <param name="Services">How many services it names.</param>
    public sealed record CurrentClaim(int Level, DateOnly On, string By, bool IsIllustrative, int Services, string? Problem);

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var today = time.Today();
            var areas = await db.Areas.AsNoTracking().Where(a => a.Kind != AreaKind.System)
                .Join(db.Areas, a => a.ParentId, around => around.Id, (a, around) => new { a.Id, a.Name, a.Kind, Within = around.Name })
                .OrderBy(a => a.Within).ThenBy(a => a.Name).ThenBy(a => a.Id).ToListAsync(cancellationToken);
            var claims = await db.LocalityClaims.AsNoTracking().AsSingleQuery()
                .Where(c => !db.LocalityClaims.Any(later => later.AreaId == c.AreaId && later.Number > c.Number)).ToDictionaryAsync(c => c.AreaId, cancellationToken);
            var evidence = await EvidenceOf.ReadAsync(db, [.. claims.Values.SelectMany(c => c.Services).Select(s => s.ServiceId).Distinct()], today, cancellationToken);
            return new Result(
                [.. areas.Select(a => new Item(a.Id, a.Name, a.Kind, a.Within, claims.TryGetValue(a.Id, out var claim) ? Of(claim, evidence) : null))],
                today, user.Has(Permission.ManageOrganisations));
        }

        private static CurrentClaim Of(LocalityClaim claim, Dictionary<Guid, EvidenceOf> evidence) => new(
            claim.Level, claim.ClaimedOn, claim.ClaimedBy, claim.IsIllustrative, claim.Services.Count,
            LocalityLevels.LapseOf(claim.Level, [.. claim.Services.Select(s => evidence[s.ServiceId].Evidence).OrderBy(e => e.Name, StringComparer.Ordinal)]));
    }
}
