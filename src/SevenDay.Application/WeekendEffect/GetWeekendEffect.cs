using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Measures;
using SevenDay.Domain.Organisations;

namespace SevenDay.Application.WeekendEffect;

/// <summary>How a rate differs between weekend and weekday, period by period and over all of them.</summary>
public static class GetWeekendEffect
{
    /// <param name="Measure">Code; none shows the first measure that has both parts of the week.</param>
    /// <param name="Organisation">ODS code: values of whichever organisation had it at the period. None shows the first.</param>
    /// <param name="Against">weekday, Monday to Friday, or midweek, Tuesday to Thursday; none is weekday.</param>
    [Requires(Permission.ViewMeasures)]
    public sealed record Query(string? Measure = null, string? Organisation = null, string? Against = null) : IQuery<Result>;

    /// <param name="Context">Averages of the same organisation by part of the week, such as age and recorded diagnoses.</param>
    public sealed record Result(
        IReadOnlyList<Choice> Choices, Choice? Shown, IReadOnlyList<string> Organisations, WeekendFigures? Figures, IReadOnlyList<ContextMeasure> Context)
    {
        /// <summary>What the weekend is held against.</summary>
        public WeekPart Against { get; init; } = WeekPart.Weekday;
    }

    /// <summary>A measure and an ODS code with values for weekday and weekend.</summary>
    public sealed record Choice(string Measure, string Name, string OdsCode, string Organisation);

    internal sealed class Handler(PortalDbContext db) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var against = string.Equals(request.Against?.Trim(), nameof(WeekPart.Midweek), StringComparison.OrdinalIgnoreCase) ? WeekPart.Midweek : WeekPart.Weekday;
            var choices = await ChoicesAsync(cancellationToken);
            if (Choose(choices, request) is not { } shown)
            {
                await EnsureKnownAsync(request, cancellationToken);
                return new Result(choices, null, [], null, []) { Against = against };
            }
            var rows = await RowsAsync(shown.OdsCode, shown.Measure, cancellationToken);
            var rates = rows.Where(r => r.Code == shown.Measure).ToList();
            var figures = WeekendFigures.Of(rates, against);
            var context = rows.Where(r => r.Kind == MeasureKind.Mean && figures.Periods.Any(p => p.Period == r.Period))
                .GroupBy(r => r.Code).Select(g => ContextMeasure.Of([.. g], against)).OrderBy(c => c.Name, StringComparer.OrdinalIgnoreCase);
            return new Result(choices, shown, [.. rates.Select(r => r.Organisation).Distinct()], figures, [.. context.Where(c => c.Points.Count > 0)]) { Against = against };
        }

        private async Task<IReadOnlyList<Choice>> ChoicesAsync(CancellationToken token) =>
        [
            .. (await (
                from v in db.MeasureValues.AsNoTracking().Where(v => v.Denominator != null)
                join m in db.Measures.Where(m => m.Kind == MeasureKind.Rate) on v.MeasureId equals m.Id
                join o in db.Organisations.Where(o => o.OdsCode != null) on v.OrganisationId equals o.Id
                group v by new { m.Code, m.Name, o.OdsCode, Organisation = o.Name } into g
                where g.Any(v => v.WeekPart == WeekPart.Weekday || v.WeekPart == WeekPart.Midweek) && g.Any(v => v.WeekPart == WeekPart.Weekend)
                select new Choice(g.Key.Code, g.Key.Name, g.Key.OdsCode!, g.Key.Organisation)).ToListAsync(token))
                .OrderBy(c => c.Name, StringComparer.OrdinalIgnoreCase).ThenBy(c => c.Organisation, StringComparer.OrdinalIgnoreCase),
        ];

        private static Choice? Choose(IReadOnlyList<Choice> choices, Query request) => choices.FirstOrDefault(c =>
            (string.IsNullOrWhiteSpace(request.Measure) || c.Measure.Equals(request.Measure.Trim(), StringComparison.OrdinalIgnoreCase))
            && (string.IsNullOrWhiteSpace(request.Organisation) || c.OdsCode == OdsCode.Normalise(request.Organisation)));

        private async Task EnsureKnownAsync(Query request, CancellationToken token)
        {
            var (code, ods) = (request.Measure?.Trim().ToLowerInvariant(), OdsCode.Normalise(request.Organisation));
            if (!string.IsNullOrEmpty(code) && !await db.Measures.AnyAsync(m => m.Code == code, token)) throw new NotFoundException("measure");
            if (ods.Length > 0 && !await db.Organisations.AnyAsync(o => o.Codes.Any(c => c.Code == ods), token))
                throw new InvalidException($"No organisation has the ODS code “{request.Organisation}”. Check the code.", nameof(Query.Organisation));
        }

        /// <summary>Split values of the measure, and of every average that the organisation has split in the same way.</summary>
        private Task<List<SplitValue>> RowsAsync(string ods, string measure, CancellationToken token) => (
            from v in db.MeasureValues.AsNoTracking()
            join m in db.Measures on v.MeasureId equals m.Id
            join o in db.Organisations on v.OrganisationId equals o.Id
            where v.WeekPart != WeekPart.All && (m.Code == measure || m.Kind == MeasureKind.Mean)
                && o.Codes.Any(c => c.Code == ods && c.ValidFrom <= v.Period && (c.ValidTo == null || c.ValidTo >= v.Period))
            orderby v.Period
            select new SplitValue(m.Code, m.Name, m.Unit, m.Kind, o.Name, v.Period, v.WeekPart, v.Numerator, v.Denominator, v.Value)).ToListAsync(token);
    }
}

/// <summary>A value of one part of the week as the query reads it.</summary>
internal sealed record SplitValue(
    string Code, string Name, string Unit, MeasureKind Kind, string Organisation, DateOnly Period, WeekPart Part, long? Numerator, long? Denominator, double? Value);
