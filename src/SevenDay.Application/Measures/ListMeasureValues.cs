using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Paging;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Measures;
using SevenDay.Domain.Organisations;

namespace SevenDay.Application.Measures;

/// <summary>The values of a measure, the latest period first, and what was done to them since.</summary>
public static class ListMeasureValues
{
    private const int ShownChanges = 50;

    /// <param name="Organisation">ODS code; none shows all.</param>
    [Requires(Permission.ViewMeasures)]
    public sealed record Query(string Code, string? Organisation = null, string? DayType = null, int Page = 1, int PageSize = 36) : IQuery<Result>;

    /// <param name="Changes">The latest corrections, removals and rebases, the latest first.</param>
    public sealed record Result(string Code, string Name, string Unit, Paged<Item> Values, IReadOnlyList<Change> Changes, int MoreChanges);

    /// <param name="Value">In the unit of the measure.</param>
    /// <param name="MayChange">Whether the user acts for the organisation.</param>
    public sealed record Item(
        Guid Id, string Organisation, DateOnly Period, WeekPart Part, long? Numerator, long? Denominator, double Value, string? RebaseReason, string? RebasedBy, bool MayChange);

    /// <param name="Before">In the unit of the measure.</param>
    /// <param name="After">None where it was removed.</param>
    /// <param name="At">Local.</param>
    public sealed record Change(
        ValueChangeKind Kind, string Organisation, DateOnly Period, WeekPart Part, Reading Before, Reading? After, string Reason, string By, DateTime At);

    /// <summary>A value with what it was made from.</summary>
    public sealed record Reading(double Value, long? Numerator, long? Denominator);

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(q => q.DayType).Must(text => WeekParts.TryParse(text, out _)).WithMessage("The day type is weekday, weekend, midweek, a day such as monday, or all.");
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var code = request.Code.Trim().ToLowerInvariant();
            var measure = await db.Measures.AsNoTracking().Where(m => m.Code == code).Select(m => new { m.Id, m.Code, m.Name, m.Unit }).OneOrNotFoundAsync("measure", cancellationToken);
            var page = await Values(measure.Id, request).ToPagedAsync(request.Page, request.PageSize, cancellationToken);
            var changes = db.MeasureValueChanges.AsNoTracking().Where(c => c.MeasureId == measure.Id);
            var latest = await (
                from c in changes
                join o in db.Organisations on c.OrganisationId equals o.Id
                orderby c.AtUtc descending, c.Id descending
                select new { Change = c, o.Name }).Take(ShownChanges).ToListAsync(cancellationToken);
            var all = latest.Count < ShownChanges ? latest.Count : await changes.CountAsync(cancellationToken);
            return new Result(
                measure.Code, measure.Name, measure.Unit,
                page.As(r => new Item(
                    r.Value.Id, r.Organisation, r.Value.Period, r.Value.WeekPart, r.Value.Numerator, r.Value.Denominator,
                    MeasureNumbers.Value(measure.Unit, r.Value.Numerator, r.Value.Denominator, r.Value.Value), r.Value.RebaseReason, r.Value.RebasedBy,
                    user.Has(Permission.EnterMeasureValues) && user.MayActFor(r.Value.OrganisationId))),
                latest.ConvertAll(l => Of(l.Change, l.Name, measure.Unit)), all - latest.Count);
        }

        private IQueryable<Row> Values(Guid measureId, Query request)
        {
            var values = db.MeasureValues.AsNoTracking().Where(v => v.MeasureId == measureId);
            if (!string.IsNullOrWhiteSpace(request.DayType))
            {
                _ = WeekParts.TryParse(request.DayType, out var part);
                values = values.Where(v => v.WeekPart == part);
            }
            var organisations = db.Organisations.AsNoTracking();
            if (!string.IsNullOrWhiteSpace(request.Organisation))
            {
                var ods = OdsCode.Normalise(request.Organisation);
                organisations = organisations.Where(o => o.Codes.Any(c => c.Code == ods));
            }
            return
                from v in values
                join o in organisations on v.OrganisationId equals o.Id
                orderby v.Period descending, o.Name, v.WeekPart, v.Id
                select new Row { Value = v, Organisation = o.Name };
        }

        private static Change Of(MeasureValueChange c, string organisation, string unit) => new(
            c.Kind, organisation, c.Period, c.WeekPart, In(unit, c.NumeratorBefore, c.DenominatorBefore, c.ValueBefore)!,
            In(unit, c.NumeratorAfter, c.DenominatorAfter, c.ValueAfter), c.Reason, c.By, NhsCalendar.ToLocal(c.AtUtc));

        private static Reading? In(string unit, long? numerator, long? denominator, double? value) =>
            value is null && denominator is null ? null : new Reading(MeasureNumbers.Value(unit, numerator, denominator, value), numerator, denominator);
    }

    private sealed class Row
    {
        internal required MeasureValue Value { get; init; }
        internal required string Organisation { get; init; }
    }
}
