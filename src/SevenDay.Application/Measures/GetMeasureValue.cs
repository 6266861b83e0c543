using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Measures;

namespace SevenDay.Application.Measures;

/// <summary>One value, to be corrected or removed.</summary>
public static class GetMeasureValue
{
    [Requires(Permission.EnterMeasureValues)]
    public sealed record Query(string Code, Guid Id) : IQuery<Result>;

    /// <param name="Typed">As it would be typed.</param>
    /// <param name="Value">In the unit of the measure.</param>
    public sealed record Result(
        string Code, string Measure, string Unit, MeasureKind Kind, string Organisation, string? OdsCode, DateOnly Period, WeekPart Part, double Value,
        TypedReading Typed, long Version, string? RebaseReason, string? RebasedBy);

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var code = request.Code.Trim().ToLowerInvariant();
            var found = await (
                from v in db.MeasureValues.AsNoTracking()
                join m in db.Measures on v.MeasureId equals m.Id
                join o in db.Organisations on v.OrganisationId equals o.Id
                where v.Id == request.Id && m.Code == code
                select new { Value = v, m.Code, m.Name, m.Unit, m.Kind, Organisation = o.Name }).OneOrNotFoundAsync("value", cancellationToken);
            var value = found.Value;
            user.EnsureActsFor(value.OrganisationId);
            var ods = await db.CodesAt(value.OrganisationId, value.Period).FirstOrDefaultAsync(cancellationToken);
            return new Result(
                found.Code, found.Name, found.Unit, found.Kind, found.Organisation, ods, value.Period, value.WeekPart,
                MeasureNumbers.Value(found.Unit, value.Numerator, value.Denominator, value.Value),
                new TypedReading(Typed(value.Numerator), Typed(value.Denominator), Typed(value.Value)), value.Version, value.RebaseReason, value.RebasedBy);
        }

        private static string? Typed(IFormattable? number) => number?.ToString(null, CultureInfo.InvariantCulture);
    }
}
