using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Availability;
using SevenDay.Application.Errors;
using SevenDay.Application.Paging;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Services;

namespace SevenDay.Application.Services;

/// <summary>
/// What is open at a local moment. A dated exception replaces its day, bank holidays follow the rule of the service,
/// and an opening that began the day before counts until it ends.
/// </summary>
public static class OpenServices
{
    /// <param name="On">None means today.</param>
    /// <param name="Time">Local, as typed: 10am, 14:30. None means the time it is now.</param>
    [Requires(Permission.ViewServices)]
    public sealed record Query(DateOnly? On, string? Time, ServiceFilter Filter, int Page = 1, int PageSize = 25) : IQuery<Result>;

    /// <param name="Known">Services that match and have hours in force that day.</param>
    /// <param name="Unknown">Services that match and have none: they may be open.</param>
    public sealed record Result(DateTime At, Paged<Item> Open, int Known, int Unknown, string? BankHoliday);

    /// <param name="Opening">The opening that covers the moment, in words.</param>
    public sealed record Item(ServiceSummary Service, string Opening);

    internal sealed class Handler(PortalDbContext db, AvailabilityIndex index, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var at = Moment(request, time.LocalNow());
            var day = DateOnly.FromDateTime(at);
            var snapshot = await index.CurrentAsync(db, time.Today(), cancellationToken);
            var (page, known, all) = snapshot.Reaches(day)
                ? await IndexedMoment.FindAsync(db, snapshot, at, request, cancellationToken)
                : await FromHistoryAsync(request, at, cancellationToken);
            var days = await OpenDays.ReadAsync(db, at, page.Items, cancellationToken);
            var rows = await db.RowsAsync(page, cancellationToken);
            var (today, yesterday) = await db.HoursAroundAsync(page.Items, day, cancellationToken);
            var services = await db.WithCapacityAsync(rows.As(row => row.With(today.GetValueOrDefault(row.Id), time.UtcNow())), time.UtcNow(), cancellationToken);
            return new Result(
                at, services.As(service => new Item(service, days.OpeningOf(service.Id, today, yesterday))),
                known, all - known, days.BankHoliday);
        }

        /// <summary>The index holds no hours of the past: the database decides.</summary>
        private async Task<(Paged<Guid> Open, int Known, int All)> FromHistoryAsync(Query request, DateTime at, CancellationToken token)
        {
            var day = DateOnly.FromDateTime(at);
            var days = await OpenDays.ReadAsync(db, at, null, token);
            var services = await db.ServicesAsync(request.Filter, day, token);
            var page = await days.Open(db, services).ByName(db).Select(r => r.Id).ToPagedAsync(request.Page, request.PageSize, token);
            var (known, all) = await CountAsync(services, db.HoursInForce(day), token);
            return (page, known, all);
        }

        /// <summary>Services with hours in force, of which each has one version, and all of them.</summary>
        private static async Task<(int Known, int All)> CountAsync(IQueryable<Service> services, IQueryable<ServiceHours> inForce, CancellationToken token)
        {
            var joined = services.LeftJoin(inForce, s => s.Id, h => h.ServiceId, (s, h) => new { Hours = (Guid?)h!.Id });
            var counts = await joined.GroupBy(_ => 1).Select(g => new { Known = g.Count(j => j.Hours != null), All = g.Count() }).FirstOrDefaultAsync(token);
            return counts is null ? (0, 0) : (counts.Known, counts.All);
        }

        private static DateTime Moment(Query request, DateTime now)
        {
            var day = request.On ?? DateOnly.FromDateTime(now);
            if (string.IsNullOrWhiteSpace(request.Time)) return day.ToDateTime(new TimeOnly(now.Hour, now.Minute));
            return TimeWords.TryReadTime(request.Time, out var minute)
                ? day.ToDateTime(TimeOnly.MinValue).AddMinutes(minute)
                : throw new InvalidException($"“{request.Time.Trim()}” is not a time. Write for example 10am or 14:30.");
        }
    }
}
