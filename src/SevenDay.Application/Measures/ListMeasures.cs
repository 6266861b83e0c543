using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Measures;

/// <summary>Every measure with the latest value of each of its series and what the last 36 values say.</summary>
public static class ListMeasures
{
    /// <param name="Search">Part of the name or code.</param>
    /// <param name="Organisation">ODS code.</param>
    /// <param name="Domain">1 to 5 of the NHS Outcomes Framework; 0 shows those in no domain.</param>
    [Requires(Permission.ViewMeasures)]
    public sealed record Query(string? Search = null, string? Organisation = null, int? Domain = null) : IQuery<Result>;

    public sealed record Result(IReadOnlyList<MeasureSummary> Measures, IReadOnlyList<Choice> Organisations);

    public sealed record Choice(string OdsCode, string Name);

    internal sealed class Handler(PortalDbContext db, MeasureIndex measures) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var all = await measures.CurrentAsync(db, cancellationToken);
            var choices = all.SelectMany(m => m.Series).Where(s => s.OdsCode is not null)
                .Select(s => new Choice(s.OdsCode!, s.Organisation)).Distinct().OrderBy(c => c.Name, StringComparer.OrdinalIgnoreCase);
            return new Result([.. all.Where(m => Matches(m, request.Search) && (request.Domain is null || (m.Domain ?? 0) == request.Domain)).Select(m => Of(m, request.Organisation)).OfType<MeasureSummary>()], [.. choices]);
        }

        private static bool Matches(MeasureSummary measure, string? search) => string.IsNullOrWhiteSpace(search)
            || measure.Name.Contains(search.Trim(), StringComparison.OrdinalIgnoreCase)
            || measure.Code.Contains(search.Trim(), StringComparison.OrdinalIgnoreCase);

        private static MeasureSummary? Of(MeasureSummary measure, string? organisation)
        {
            if (string.IsNullOrWhiteSpace(organisation)) return measure;
            var series = measure.Series.Where(s => string.Equals(s.OdsCode, organisation.Trim(), StringComparison.OrdinalIgnoreCase)).ToList();
            return series.Count == 0 ? null : measure with { Series = series };
        }
    }
}
