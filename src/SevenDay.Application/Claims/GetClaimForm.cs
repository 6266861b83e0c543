using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Claims;

namespace SevenDay.Application.Claims;

/// <summary>The form of a claim: what can bear it out, and what it says now when it is to be changed.</summary>
public static class GetClaimForm
{
    /// <param name="Id">None for a new claim.</param>
    [Requires(Permission.WritePapers)]
    public sealed record Query(Guid? Id = null) : IQuery<Result>;

    public sealed record Result(IReadOnlyList<EvidenceChoice> Choices, ClaimForm Stored, long Version);

    internal sealed class Handler(PortalDbContext db) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var choices = await db.EvidenceChoicesAsync(cancellationToken);
            if (request.Id is not { } id) return new Result(choices, new ClaimForm(null, null, null, null, ClaimSide.AtLeast, null, ClaimScope.Latest), 0);
            var c = await db.PublicClaims.AsNoTracking().Standing().Where(c => c.Id == id).OneOrNotFoundAsync("claim", cancellationToken);
            var evidence = new EvidenceKey(c.MeasureId, c.OrganisationId, c.TemplateCode, c.CriterionKey, c.Days).ToString();
            return new Result(choices, new ClaimForm(c.Words, c.Source, c.MadeOn, evidence, c.Side, c.MeasureId is null ? null : c.Level, c.Scope), c.Version);
        }
    }
}
