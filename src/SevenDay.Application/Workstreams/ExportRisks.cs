using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Documents;
using SevenDay.Application.Imports;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Workstreams;

namespace SevenDay.Application.Workstreams;

/// <summary>The register of risks as a CSV file, every one that the filter lets through.</summary>
public static class ExportRisks
{
    [Requires(Permission.ViewWorkstreams)]
    public sealed record Query(RiskFilter Filter) : IQuery<DocumentFile>;

    private static readonly string[] Columns =
    [
        "workstream", "risk", "cause", "effect", "owner_role", "probability", "impact", "score", "level", "response", "response_in_words",
        "residual_probability", "residual_impact", "residual_score", "residual_level", "residual_higher_because", "next_review", "review_overdue", "closed_on", "closed_because", "illustrative",
    ];

    internal sealed class Handler(PortalDbContext db, TimeProvider time) : IQueryHandler<Query, DocumentFile>
    {
        public async Task<DocumentFile> Handle(Query request, CancellationToken cancellationToken)
        {
            var today = time.Today();
            var rows = await (
                from r in db.Risks.AsNoTracking().Matching(request.Filter, today)
                join w in db.Workstreams on r.WorkstreamId equals w.Id
                orderby r.Probability * r.Impact descending, r.NextReview, r.Title, r.Id
                select new { Risk = r, Workstream = w.Name }).ToListAsync(cancellationToken);
            return new DocumentFile($"risks-{today:yyyy-MM-dd}.csv", "text/csv; charset=utf-8", CsvBytes.Of(rows.Select(r => Line(r.Risk, r.Workstream, today)).Prepend(Columns)));
        }

        private static string[] Line(Risk r, string workstream, DateOnly today)
        {
            var (now, later) = (new RiskMark(r.Probability, r.Impact), new RiskMark(r.ResidualProbability, r.ResidualImpact));
            return
            [
                workstream, r.Title, r.Cause, r.Effect, r.OwnerRole, Number(now.Probability), Number(now.Impact), Number(now.Score), Word(now.Level), Word(r.Response), r.ResponseInWords,
                Number(later.Probability), Number(later.Impact), Number(later.Score), Word(later.Level), r.ResidualBecause ?? "", CsvBytes.Day(r.NextReview),
                Yes(r.ClosedOn is null && r.NextReview < today), CsvBytes.Day(r.ClosedOn), r.ClosedBecause ?? "", Yes(r.IsIllustrative),
            ];
        }

        private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

        private static string Word(Enum value) => value.ToString().ToLowerInvariant();

        private static string Yes(bool value) => value ? "yes" : "no";
    }
}
