using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Paging;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Claims;

namespace SevenDay.Application.Claims;

/// <summary>The register of public claims, the latest first, with how each stands to the data.</summary>
public static class ListClaims
{
    /// <param name="Search">Part of what was said or where.</param>
    /// <param name="State">None for every state.</param>
    /// <param name="Withdrawn">Shows those that were withdrawn in place of the others.</param>
    [Requires(Permission.ViewWorkstreams)]
    public sealed record Query(string? Search = null, ClaimState? State = null, bool Withdrawn = false, int Page = 1, int PageSize = 25) : IQuery<Result>;

    public sealed record Result(Paged<ClaimItem> List, bool CanWrite);

    internal sealed class Handler(PortalDbContext db, ClaimReading reading, ICurrentUser user) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var claims = request.Withdrawn ? db.PublicClaims.Where(c => c.WithdrawnOn != null) : db.PublicClaims.Standing();
            if (!string.IsNullOrWhiteSpace(request.Search))
            {
                var pattern = LikePattern.Containing(request.Search);
                claims = claims.Where(c => EF.Functions.Like(c.Words, pattern, LikePattern.Escape) || EF.Functions.Like(c.Source, pattern, LikePattern.Escape));
            }
            // The state is worked out from the data, so it cannot be asked of the database; a register has tens of claims.
            var found = (await reading.EvidenceAsync(claims, cancellationToken)).Select(c => c.Item()).Where(c => request.State is null || c.State == request.State).ToList();
            return new Result(found.ToPaged(request.Page, request.PageSize), user.Has(Permission.WritePapers));
        }
    }
}
