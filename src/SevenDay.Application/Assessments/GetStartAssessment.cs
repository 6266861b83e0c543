using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Assessments;

/// <summary>What an assessment can be begun for.</summary>
public static class GetStartAssessment
{
    [Requires(Permission.EditAssessments)]
    public sealed record Query : IQuery<Result>;

    /// <param name="Editions">Those that it can be against, the current one first.</param>
    /// <param name="Organisations">Those that the user acts for.</param>
    /// <param name="Specialties">Those of their services, to choose from; others can be typed.</param>
    public sealed record Result(IReadOnlyList<EditionChoice> Editions, IReadOnlyList<OrganisationChoice> Organisations, IReadOnlyList<string> Specialties);

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var organisations = await db.ChoicesAsync(user, cancellationToken);
            var ids = organisations.Select(o => o.Id).ToList();
            var specialties = await db.Services.Where(s => ids.Contains(s.OrganisationId) && s.EndedOn == null).Select(s => s.Specialty).Distinct().OrderBy(s => s).Take(100).ToListAsync(cancellationToken);
            return new Result(await db.EditionChoicesAsync(cancellationToken), organisations, specialties);
        }
    }
}
