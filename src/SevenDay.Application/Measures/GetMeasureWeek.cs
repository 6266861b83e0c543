using Microsoft.EntityFrameworkCore;
using SevenDay.Analytics;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Measures;
using SevenDay.Domain.Organisations;

namespace SevenDay.Application.Measures;

/// <summary>A measure by part of the week: weekday and weekend on one chart, and the single days of the latest period that has them.</summary>
public static class GetMeasureWeek
{
    /// <param name="Organisation">ODS code; none shows the first that has values by part of the week.</param>
    /// <param name="Against">weekday, Monday to Friday, or midweek, Tuesday to Thursday; none is weekday.</param>
    [Requires(Permission.ViewMeasures)]
    public sealed record Query(string Code, string? Organisation = null, string? Against = null) : IQuery<Result>;

    /// <param name="Choices">Organisations that have values by part of the week.</param>
    /// <param name="Against">What the weekend is held against.</param>
    /// <param name="Periods">Periods that have one of the two parts or both, oldest first.</param>
    /// <param name="DaysOf">The period of the days; none where no value is of a single day.</param>
    /// <param name="Days">Monday first.</param>
    public sealed record Result(
        string Code, string Name, string Unit, ImprovementDirection Improvement, string? Source, IReadOnlyList<CodeChoice> Choices, CodeChoice? Shown, WeekPart Against,
        IReadOnlyList<Pair> Periods, DateOnly? DaysOf, IReadOnlyList<Day> Days)
    {
        /// <summary>Months from one period to the next; none when unknown.</summary>
        public int? MonthsApart => PeriodStep.Of([.. Periods.Select(p => p.Period)]);
    }

    public sealed record Pair(DateOnly Period, Number? Weekday, Number? Weekend);

    public sealed record Day(WeekPart Part, Number Value);

    /// <param name="Value">In the unit of the measure.</param>
    public sealed record Number(double Value, long? Numerator, long? N);

    internal sealed class Handler(PortalDbContext db) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var code = request.Code.Trim().ToLowerInvariant();
            var measure = await db.Measures.AsNoTracking().Where(m => m.Code == code).OneOrNotFoundAsync("measure", cancellationToken);
            var rows = await RowsAsync(measure.Id, cancellationToken);
            var choices = rows.GroupBy(r => r.OdsCode).Select(g => new CodeChoice(g.Key, string.Join(", then ", g.OrderBy(r => r.Period).Select(r => r.Organisation).Distinct())))
                .OrderBy(c => c.Name, StringComparer.OrdinalIgnoreCase).ToList();
            var ods = OdsCode.Normalise(request.Organisation);
            var shown = ods.Length == 0 ? choices.FirstOrDefault() : choices.FirstOrDefault(c => c.OdsCode == ods);
            var against = string.Equals(request.Against?.Trim(), nameof(WeekPart.Midweek), StringComparison.OrdinalIgnoreCase) ? WeekPart.Midweek : WeekPart.Weekday;
            var mine = rows.Where(r => r.OdsCode == shown?.OdsCode).ToList();
            var latest = mine.Where(r => r.Part >= WeekPart.Monday).Select(r => (DateOnly?)r.Period).Max();
            return new Result(
                measure.Code, measure.Name, measure.Unit, measure.Improvement.Direction(), measure.Source, choices, shown, against,
                [
                    .. mine.Where(r => r.Part == against || r.Part == WeekPart.Weekend).GroupBy(r => r.Period).OrderBy(g => g.Key)
                        .Select(g => new Pair(g.Key, Of(g.FirstOrDefault(r => r.Part == against)), Of(g.FirstOrDefault(r => r.Part == WeekPart.Weekend)))),
                ],
                latest, [.. mine.Where(r => r.Period == latest && r.Part >= WeekPart.Monday).OrderBy(r => r.Part).Select(r => new Day(r.Part, Of(r)!))]);

            Number? Of(Row? row) => row is null ? null : new Number(MeasureNumbers.Value(measure.Unit, row.Numerator, row.Denominator, row.Value), row.Numerator, row.Denominator);
        }

        private Task<List<Row>> RowsAsync(Guid measureId, CancellationToken token) => (
            from v in db.MeasureValues.AsNoTracking()
            join o in db.Organisations on v.OrganisationId equals o.Id
            from c in o.Codes
            where v.MeasureId == measureId && v.WeekPart != WeekPart.All && c.ValidFrom <= v.Period && (c.ValidTo == null || c.ValidTo >= v.Period)
            orderby v.Period
            select new Row(c.Code, o.Name, v.Period, v.WeekPart, v.Numerator, v.Denominator, v.Value)).ToListAsync(token);
    }

    private sealed record Row(string OdsCode, string Organisation, DateOnly Period, WeekPart Part, long? Numerator, long? Denominator, double? Value);
}
