using Microsoft.Extensions.Options;
using SevenDay.Application.Audits;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;

namespace SevenDay.Application.Assessments.Returns;

/// <summary>The board assurance return of an organisation, made from its reported audits and approved self-assessments.</summary>
public static class GetBoardReturn
{
    /// <param name="OrganisationId">None to choose first.</param>
    /// <param name="Edition">Code of the edition it is about; the current one when none is named.</param>
    [Requires(Permission.ViewAudits)]
    public sealed record Query(Guid? OrganisationId = null, string? Edition = null) : IQuery<Result>;

    /// <param name="Paper">None until an organisation is chosen.</param>
    public sealed record Result(IReadOnlyList<OrganisationChoice> Organisations, IReadOnlyList<EditionChoice> Editions, ReturnPaper? Paper);

    internal sealed class Handler(PortalDbContext db, RoundReading reading, TimeProvider time, IOptions<AssessmentOptions> options) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var organisations = await db.ChoicesAsync(null, cancellationToken);
            var editions = await db.EditionChoicesAsync(cancellationToken);
            if (request.OrganisationId is not { } id) return new Result(organisations, editions, null);
            var sources = await ReturnSources.ReadAsync(db, reading, organisations, id, editions.Named(request.Edition), options.Value.Scoring, cancellationToken);
            return new Result(organisations, editions, ReturnWriter.Write(sources, time.LocalNow()));
        }
    }
}
