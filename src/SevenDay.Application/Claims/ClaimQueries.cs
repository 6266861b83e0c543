using SevenDay.Domain.Claims;

namespace SevenDay.Application.Claims;

internal static class ClaimQueries
{
    /// <summary>Claims that have not been withdrawn.</summary>
    internal static IQueryable<PublicClaim> Standing(this IQueryable<PublicClaim> claims) => claims.Where(c => c.WithdrawnOn == null);
}
