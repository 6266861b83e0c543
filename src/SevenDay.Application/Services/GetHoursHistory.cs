using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Services;

/// <summary>
/// What was declared for a date, worked and planned, with who said it and when; and how two versions differ.
/// A version that another one has replaced is not in force on any date, but stays in the list.
/// </summary>
public static class GetHoursHistory
{
    /// <param name="On">The date; none means today.</param>
    /// <param name="Left">A version; none means the one before the other.</param>
    /// <param name="Right">A version; none means the one that holds on the date. When neither is named, the one that starts first stands left.</param>
    [Requires(Permission.ViewServices)]
    public sealed record Query(Guid Id, DateOnly? On = null, Guid? Left = null, Guid? Right = null) : IQuery<Result>;

    /// <param name="Versions">Every version, the latest said first.</param>
    /// <param name="Worked">What was declared as worked for the date; none when nothing was.</param>
    /// <param name="Planned">What was declared as planned for the date.</param>
    /// <param name="ThatDay">The hours of that one date, with bank holiday and exception.</param>
    /// <param name="Difference">None when there are no two versions to compare.</param>
    public sealed record Result(
        Guid Id, string Name, string Site, string Organisation, DateOnly On, DateOnly Today, IReadOnlyList<HoursVersion> Versions,
        HoursVersion? Worked, HoursVersion? Planned, SpecialDay? ThatDay, VersionDifference? Difference);

    internal sealed class Handler(PortalDbContext db, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var today = time.Today();
            var on = request.On ?? today;
            var service = await db.Services.AsNoTracking().Where(s => s.Id == request.Id)
                .Join(db.Organisations, s => s.OrganisationId, o => o.Id, (s, o) => new { s.Name, s.Site, Organisation = o.Name })
                .OneOrNotFoundAsync("service", cancellationToken);
            var rows = await db.VersionsOf(request.Id).ToListAsync(cancellationToken);
            var exceptions = await db.HoursExceptions.AsNoTracking().Where(e => e.ServiceId == request.Id && e.Date == on).ToListAsync(cancellationToken);
            var holiday = await db.BankHolidays.AsNoTracking().Where(b => b.Date == on).ToListAsync(cancellationToken);

            var (worked, planned) = (rows.InForceOn(on), rows.InForceOn(on, HoursStatus.Planned));
            var right = Named(rows, request.Right) ?? worked ?? rows.FirstOrDefault();
            var left = Named(rows, request.Left) ?? rows.Where(r => r != right).OrderBy(r => r.SupersededAtUtc is not null).ThenBy(r => r.EffectiveFrom > right?.EffectiveFrom)
                .ThenByDescending(r => r.EffectiveFrom).FirstOrDefault();
            if (request is { Left: null, Right: null } && left?.EffectiveFrom > right?.EffectiveFrom) (left, right) = (right, left);
            return new Result(
                request.Id, service.Name, service.Site, service.Organisation, on, today, [.. rows.Select(r => r.View())], worked?.View(), planned?.View(),
                worked is null ? null : SpecialDay.Of(on, holiday.FirstOrDefault()?.Title ?? "", worked, exceptions.ToDictionary(e => e.Date, e => e.Hours), [.. holiday.Select(h => h.Date)]),
                left is null || right is null ? null : VersionDifference.Between(left.View(), right.View()));
        }

        private static VersionRow? Named(IEnumerable<VersionRow> rows, Guid? id) =>
            id is null ? null : rows.FirstOrDefault(r => r.Id == id) ?? throw new NotFoundException("version of these hours");
    }
}
