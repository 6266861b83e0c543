using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Areas;

namespace SevenDay.Application.Areas;

/// <summary>The claims made for a locality, the latest first, each beside the hours in force today of the services it names.</summary>
public static class GetLocality
{
    [Requires(Permission.ViewOrganisations)]
    public sealed record Query(Guid Id) : IQuery<Result>;

    /// <param name="Last">The number of the latest claim; 0 before the first.</param>
    /// <param name="MayClaim">Never for a system, which has no level of its own.</param>
    public sealed record Result(Guid Id, string Name, AreaKind Kind, int Last, IReadOnlyList<Claim> Claims, DateOnly Today, bool MayClaim)
    {
        public Claim? Current => Claims.Count > 0 ? Claims[0] : null;
    }

    /// <param name="Problem">Why it does not hold by the hours of today, as a sentence; none while it does.</param>
    public sealed record Claim(
        int Level, string Meaning, string Evidence, DateOnly On, string By, bool IsIllustrative, IReadOnlyList<Shown> Services, string? Problem);

    /// <param name="Words">Its week; none when no hours are in force.</param>
    /// <param name="Lack">Why it does not show hours on all seven days; none when it does.</param>
    public sealed record Shown(Guid Id, string Name, string? Words, string? Lack);

    /// <summary>Every level with what it means.</summary>
    public static IEnumerable<(int Level, string Meaning)> Levels =>
        Enumerable.Range(LocalityLevels.Lowest, LocalityLevels.Highest).Select(level => (level, LocalityLevels.Meaning(level)));

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var today = time.Today();
            var area = await db.Areas.AsNoTracking().Where(a => a.Id == request.Id).OneOrNotFoundAsync("locality", cancellationToken);
            var claims = await db.LocalityClaims.AsNoTracking().AsSingleQuery().Where(c => c.AreaId == area.Id).OrderByDescending(c => c.Number).ToListAsync(cancellationToken);
            var evidence = await EvidenceOf.ReadAsync(db, [.. claims.SelectMany(c => c.Services).Select(s => s.ServiceId).Distinct()], today, cancellationToken);
            return new Result(
                area.Id, area.Name, area.Kind, claims.Count == 0 ? 0 : claims[0].Number, [.. claims.Select(c => Of(c, evidence))], today,
                area.Kind != AreaKind.System && user.Has(Permission.ManageOrganisations));
        }

        private static Claim Of(LocalityClaim claim, Dictionary<Guid, EvidenceOf> evidence)
        {
            var services = claim.Services.Select(s => evidence[s.ServiceId]).OrderBy(e => e.Evidence.Name, StringComparer.Ordinal).ToList();
            return new Claim(
                claim.Level, LocalityLevels.Meaning(claim.Level), claim.Evidence, claim.ClaimedOn, claim.ClaimedBy, claim.IsIllustrative,
                [.. services.Select(e => new Shown(e.Evidence.ServiceId, e.Evidence.Name, e.Words, e.Evidence.Lack))],
                LocalityLevels.LapseOf(claim.Level, [.. services.Select(e => e.Evidence)]));
        }
    }
}
