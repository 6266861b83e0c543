using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Imports;
using SevenDay.Application.Paging;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Services;

/// <summary>Which services changed their hours between two dates, and which of them moved to seven days. Both dates as they are now known.</summary>
public static class CompareDates
{
    /// <param name="From">The earlier date; none means a year before the later.</param>
    /// <param name="To">The later date; none means today.</param>
    /// <param name="OnlyMoved">Only services open on Saturday and on Sunday at the later date that were not at the earlier.</param>
    [Requires(Permission.ViewServices)]
    public sealed record Query(ServiceFilter Filter, DateOnly? From = null, DateOnly? To = null, bool OnlyMoved = false, int Page = 1, int PageSize = 25) : IQuery<Result>;

    /// <param name="Changes">The greatest weekend gain first; those with no hours at the earlier date last.</param>
    /// <param name="Running">Services that run on the later date and match.</param>
    /// <param name="Changed">Services with other hours, known on both dates: the totals are of these.</param>
    /// <param name="NotKnownBefore">Services with hours at the later date only.</param>
    /// <param name="File">Every change, whatever page is shown, as a CSV file.</param>
    public sealed record Result(
        DateOnly From, DateOnly To, Paged<HoursMove> Changes, int Running, int Changed, int Moved, int NotKnownBefore,
        int WeekdayBefore, int WeekdayAfter, int WeekendBefore, int WeekendAfter, Lazy<byte[]> File);

    internal sealed class Handler(PortalDbContext db, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var to = request.To ?? time.Today();
            var from = request.From ?? to.AddYears(-1);
            if (from >= to) throw new Errors.InvalidException("The first date must be before the second. Change one of them.");
            var services = await db.ServicesAsync(request.Filter, to, cancellationToken);
            var running = await services.CountAsync(cancellationToken);

            // A version is in force at one date only when one began in between: no other service has to be read.
            var began = services.Where(s => db.ServiceHours.Any(h => h.ServiceId == s.Id && h.Status == HoursStatus.Actual && h.SupersededAtUtc == null && h.EffectiveFrom > from && h.EffectiveFrom <= to));
            var rows = await (from s in began
                              join o in db.Organisations on s.OrganisationId equals o.Id
                              orderby s.Name, s.Id
                              select new MovedService(s.Id, s.Name, s.Site, o.Name, o.OdsCode)).ToListAsync(cancellationToken);
            var before = await WeeksAsync(began.Select(s => s.Id), from, cancellationToken);
            var after = await WeeksAsync(began.Select(s => s.Id), to, cancellationToken);

            var all = rows.Select(s => new HoursMove(s, before.GetValueOrDefault(s.Id), after[s.Id]))
                .Where(m => m.Before?.Text != m.After.Text)
                .OrderBy(m => m.Before is null).ThenByDescending(m => m.WeekendGain).ThenByDescending(m => m.WeekdayGain).ThenBy(m => m.Service.Name).ThenBy(m => m.Service.Id).ToList();
            var known = all.Where(m => m.Before is not null).ToList();
            var shown = request.OnlyMoved ? all.Where(m => m.MovedToSevenDays).ToList() : all;
            return new Result(
                from, to, shown.ToPaged(shown.Count, request.Page, request.PageSize), running, known.Count,
                known.Count(m => m.MovedToSevenDays), all.Count - known.Count,
                known.Sum(m => m.Before!.WeekdayMinutes), known.Sum(m => m.After.WeekdayMinutes), known.Sum(m => m.Before!.WeekendMinutes), known.Sum(m => m.After.WeekendMinutes),
                new Lazy<byte[]>(() => CsvBytes.Of(HoursMove.Lines(all, from, to))));
        }

        private async Task<Dictionary<Guid, MovedWeek>> WeeksAsync(IQueryable<Guid> services, DateOnly day, CancellationToken token)
        {
            var rows = await db.HoursInForce(day).AsNoTracking().AsSingleQuery().Where(h => services.Contains(h.ServiceId))
                .Select(h => new { h.ServiceId, h.Source, Openings = h.Openings.Select(o => new OpeningRow(o.Day, o.Opens, o.Closes, o.Mode)).ToList() }).ToListAsync(token);
            return rows.ToDictionary(r => r.ServiceId, r => MovedWeek.Of(DeclaredWeek.From(r.Openings, BankHolidayRule.NotStated).Week, r.Source));
        }
    }
}
