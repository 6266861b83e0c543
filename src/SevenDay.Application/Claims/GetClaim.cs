using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Claims;

/// <summary>One claim with what the data said on its day and say now.</summary>
public static class GetClaim
{
    [Requires(Permission.ViewWorkstreams)]
    public sealed record Query(Guid Id) : IQuery<Result>;

    public sealed record Result(ClaimItem Claim, bool CanWrite);

    internal sealed class Handler(PortalDbContext db, ClaimReading claims, ICurrentUser user) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var found = await claims.EvidenceAsync(db.PublicClaims.Where(c => c.Id == request.Id), cancellationToken);
            return new Result((found.FirstOrDefault() ?? throw new NotFoundException("claim")).Item(), user.Has(Permission.WritePapers));
        }
    }
}
