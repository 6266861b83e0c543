using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Analytics;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Measures;
using SevenDay.Domain.Organisations;

namespace SevenDay.Application.Measures;

/// <summary>A measure, the series it has, and one of them as a chart.</summary>
public static class GetMeasure
{
    /// <param name="Organisation">ODS code: values of whichever organisation had it at the period. None shows the first series.</param>
    /// <param name="DayType">weekday, weekend or all; none shows the first series of the organisation.</param>
    /// <param name="Screen">Leave outlying moving ranges out of the limits.</param>
    /// <param name="FixAfter">Take limits from the first so many points.</param>
    [Requires(Permission.ViewMeasures)]
    public sealed record Query(string Code, string? Organisation = null, string? DayType = null, bool Screen = true, int? FixAfter = null) : IQuery<Result>;

    public sealed record Result(
        string Code, string Name, string Unit, MeasureKind Kind, ImprovementDirection Improvement, double? Target, string? TargetInWords,
        int? Domain, string? Definition, string? Source, IReadOnlyList<Series> AllSeries, Series? Shown, MeasureChart Chart)
    {
        /// <summary>The https address of the source.</summary>
        public string? SourceLink { get; init; }

        /// <summary>Watched beside the success measures and not counted among them.</summary>
        public bool IsWatchedOnly { get; init; }

        /// <summary>The role that answers for it.</summary>
        public string? Owner { get; init; }

        public string? OpenQuestion { get; init; }

        public int DefinitionVersion { get; init; } = 1;

        /// <summary>What it meant before, the latest first.</summary>
        public IReadOnlyList<EarlierMeaning> Earlier { get; init; } = [];

        /// <summary>What was written on the chart, the oldest first.</summary>
        public IReadOnlyList<Note> Notes { get; init; } = [];
    }

    /// <param name="Until">Local.</param>
    public sealed record EarlierMeaning(int Number, string Unit, ImprovementDirection Improvement, string? Definition, string Reason, string By, DateTime Until);

    /// <summary>An event or cycle on the chart.</summary>
    /// <param name="At">When it was written last; local.</param>
    public sealed record Note(Guid Id, NoteFields Fields, string By, DateTime At);

    /// <summary>A series to choose: an ODS code and a part of the week.</summary>
    public sealed record Series(string OdsCode, string Organisation, WeekPart Part, int Values, DateOnly First, DateOnly Latest);

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            RuleFor(q => q.FixAfter).GreaterThanOrEqualTo(Xmr.FewestToFix)
                .WithMessage($"Limits can be fixed on {Xmr.FewestToFix} points or more. Enter {Xmr.FewestToFix} or a larger number.");
            RuleFor(q => q.DayType).Must(text => WeekParts.TryParse(text, out _)).WithMessage("The day type is weekday, weekend, midweek, a day such as monday, or all.");
        }
    }

    internal sealed class Handler(PortalDbContext db) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var code = request.Code.Trim().ToLowerInvariant();
            var measure = await db.Measures.AsNoTracking().Include(m => m.Versions).Where(m => m.Code == code).OneOrNotFoundAsync("measure", cancellationToken);
            var all = await SeriesAsync(measure.Id, cancellationToken);
            var shown = Choose(all, request) ?? await EmptyAsync(request, cancellationToken);
            var values = shown is null ? [] : await ValuesAsync(measure.Id, shown, cancellationToken);
            var scale = new MeasureScale(measure.Unit, measure.Improvement.Direction(), measure.Target);
            return new Result(
                measure.Code, measure.Name, measure.Unit, measure.Kind, scale.Direction, measure.Target, measure.TargetInWords, measure.Domain,
                measure.Definition, measure.Source, all, shown, MeasureChart.Of(values, scale, request.Screen, request.FixAfter))
            {
                SourceLink = measure.SourceLink,
                IsWatchedOnly = measure.IsWatchedOnly,
                Owner = measure.Owner,
                OpenQuestion = measure.OpenQuestion,
                DefinitionVersion = measure.DefinitionVersion,
                Earlier = [.. measure.Versions.OrderByDescending(v => v.Number).Select(v =>
                    new EarlierMeaning(v.Number, v.Unit, v.Improvement.Direction(), v.Definition, v.Reason, v.By, NhsCalendar.ToLocal(v.UntilUtc)))],
                Notes = shown is null ? [] : await NotesAsync(measure.Id, shown, cancellationToken),
            };
        }

        private async Task<IReadOnlyList<Note>> NotesAsync(Guid measureId, Series shown, CancellationToken token)
        {
            var notes = await db.MeasureNotes.AsNoTracking()
                .Where(n => n.MeasureId == measureId && db.Organisations.Any(o => o.Id == n.OrganisationId
                    && o.Codes.Any(c => c.Code == shown.OdsCode && c.ValidFrom <= n.On && (c.ValidTo == null || c.ValidTo >= n.On))))
                .OrderBy(n => n.On).ThenBy(n => n.Id).ToListAsync(token);
            return notes.ConvertAll(n => new Note(n.Id, NoteFields.Of(n), n.By, NhsCalendar.ToLocal(n.AtUtc)));
        }

        private async Task<IReadOnlyList<Series>> SeriesAsync(Guid measureId, CancellationToken token)
        {
            var found = await (
                from v in db.MeasureValues.AsNoTracking().Where(v => v.MeasureId == measureId)
                join o in db.Organisations on v.OrganisationId equals o.Id
                group v by new { o.OdsCode, o.Name, v.WeekPart } into g
                select new { g.Key.OdsCode, g.Key.Name, g.Key.WeekPart, Values = g.Count(), First = g.Min(v => v.Period), Latest = g.Max(v => v.Period) })
                .ToListAsync(token);
            return
            [
                .. found.Where(s => s.OdsCode is not null)
                    .GroupBy(s => (s.OdsCode, s.WeekPart))
                    .Select(g => new Series(
                        g.Key.OdsCode!, string.Join(", then ", g.OrderBy(s => s.First).Select(s => s.Name)), g.Key.WeekPart,
                        g.Sum(s => s.Values), g.Min(s => s.First), g.Max(s => s.Latest)))
                    .OrderBy(s => s.Organisation, StringComparer.OrdinalIgnoreCase).ThenBy(s => s.Part),
            ];
        }

        private static Series? Choose(IReadOnlyList<Series> all, Query request)
        {
            var mine = string.IsNullOrWhiteSpace(request.Organisation) ? all : [.. all.Where(s => s.OdsCode == OdsCode.Normalise(request.Organisation))];
            if (string.IsNullOrWhiteSpace(request.DayType)) return mine.FirstOrDefault();
            _ = WeekParts.TryParse(request.DayType, out var part);
            return mine.FirstOrDefault(s => s.Part == part);
        }

        /// <summary>A series without values is empty; one of a code that nobody has is a mistake.</summary>
        private async Task<Series?> EmptyAsync(Query request, CancellationToken token)
        {
            if (string.IsNullOrWhiteSpace(request.Organisation)) return null;
            var ods = OdsCode.Normalise(request.Organisation);
            if (!await db.Organisations.AnyAsync(o => o.Codes.Any(c => c.Code == ods), token))
                throw new InvalidException($"No organisation has the ODS code “{request.Organisation}”. Check the code.", nameof(Query.Organisation));
            return null;
        }

        private Task<List<StoredValue>> ValuesAsync(Guid measureId, Series shown, CancellationToken token) => (
            from v in db.MeasureValues.AsNoTracking()
            join o in db.Organisations on v.OrganisationId equals o.Id
            where v.MeasureId == measureId && v.WeekPart == shown.Part
                && o.Codes.Any(c => c.Code == shown.OdsCode && c.ValidFrom <= v.Period && (c.ValidTo == null || c.ValidTo >= v.Period))
            orderby v.Period
            select new StoredValue(v.Period, v.Numerator, v.Denominator, v.Value, v.RebaseReason, o.Name, v.Id, v.RebasedBy, v.RebasedAtUtc)).ToListAsync(token);
    }
}
