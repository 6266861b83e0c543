using Microsoft.EntityFrameworkCore;
using SevenDay.Data;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Services;

namespace SevenDay.Application.Services;

/// <summary>A local moment with what decides about it: bank holidays and dated exceptions of that day and the day before.</summary>
internal sealed class OpenDays
{
    private readonly DateOnly _day;
    private readonly int _minute;
    private readonly Dictionary<DateOnly, string> _holidays;
    private readonly ILookup<Guid, (DateOnly Date, DayHours Hours)> _exceptions;

    private OpenDays(DateTime at, Dictionary<DateOnly, string> holidays, ILookup<Guid, (DateOnly, DayHours)> exceptions)
    {
        (_day, _minute) = (DateOnly.FromDateTime(at), (int)at.TimeOfDay.TotalMinutes);
        (_holidays, _exceptions) = (holidays, exceptions);
    }

    internal string? BankHoliday => _holidays.GetValueOrDefault(_day);

    /// <param name="only">Services whose exceptions are wanted; none means those of all.</param>
    internal static async Task<OpenDays> ReadAsync(PortalDbContext db, DateTime at, IReadOnlyList<Guid>? only, CancellationToken token)
    {
        var day = DateOnly.FromDateTime(at);
        var before = day.AddDays(-1);
        var holidays = await db.BankHolidays.AsNoTracking().Where(b => b.Date == day || b.Date == before).ToDictionaryAsync(b => b.Date, b => b.Title, token);
        var dated = db.HoursExceptions.AsNoTracking().Where(e => e.Date == day || e.Date == before);
        if (only is not null) dated = dated.Where(e => only.Contains(e.ServiceId));
        var exceptions = await dated.Select(e => new { e.ServiceId, e.Date, e.Hours }).ToListAsync(token);
        return new OpenDays(at, holidays, exceptions.ToLookup(e => e.ServiceId, e => (e.Date, e.Hours)));
    }

    /// <summary>Decided in the database; exceptions are few, and those that hold are named.</summary>
    internal IQueryable<Service> Open(PortalDbContext db, IQueryable<Service> services)
    {
        var today = OpenAccordingToWeek(db, _day, _minute);
        var yesterday = OpenAccordingToWeek(db, _day.AddDays(-1), _minute + WeeklyHours.MinutesPerDay);
        var excepted = _exceptions.Where(e => e.Any(x => Covers(x.Hours, x.Date == _day ? _minute : _minute + WeeklyHours.MinutesPerDay))).Select(e => e.Key).ToList();
        return services.Where(s => today.Any(h => h.ServiceId == s.Id) || yesterday.Any(h => h.ServiceId == s.Id) || EF.Parameter(excepted).Contains(s.Id));
    }

    /// <summary>The opening that covers the moment, in words.</summary>
    internal string OpeningOf(Guid service, Dictionary<Guid, HoursRow> today, Dictionary<Guid, HoursRow> yesterday)
    {
        var now = Opening(service, today, _day, _minute);
        return (now ?? Opening(service, yesterday, _day.AddDays(-1), _minute + WeeklyHours.MinutesPerDay)) is not { } session ? ""
            : now is null ? $"Until {TimeWords.Time(session.Closes)}, open since {TimeWords.Time(session.Opens)} the day before{session.Mode.InBrackets()}"
            : session.ToWords();
    }

    private Session? Opening(Guid service, Dictionary<Guid, HoursRow> inForce, DateOnly day, int minute)
    {
        var hours = _exceptions[service].Where(e => e.Date == day).Select(e => e.Hours).FirstOrDefault()
            ?? inForce.GetValueOrDefault(service)?.Declared.On(day, _holidays.Keys.ToHashSet());
        return hours?.Sessions.Where(s => s.Covers(minute)).Select(s => (Session?)s).FirstOrDefault();
    }

    private IQueryable<ServiceHours> OpenAccordingToWeek(PortalDbContext db, DateOnly day, int minute)
    {
        var (weekday, sunday, own) = (NhsCalendar.DayIndexOf(day), 6, Domain.Hours.Opening.BankHoliday);
        var versions = db.HoursInForce(day).Where(h => !db.HoursExceptions.Any(e => e.ServiceId == h.ServiceId && e.Date == day));
        return _holidays.ContainsKey(day)
            ? versions.Where(h => h.Openings.Any(o => o.Opens <= minute && minute < o.Closes
                && (h.BankHolidayRule == BankHolidayRule.AsSunday && o.Day == sunday
                    || h.BankHolidayRule == BankHolidayRule.AsNormal && o.Day == weekday
                    || h.BankHolidayRule == BankHolidayRule.OwnHours && o.Day == own)))
            : versions.Where(h => h.Openings.Any(o => o.Day == weekday && o.Opens <= minute && minute < o.Closes));
    }

    private static bool Covers(DayHours hours, int minute) => hours.Sessions.Any(s => s.Covers(minute));
}
