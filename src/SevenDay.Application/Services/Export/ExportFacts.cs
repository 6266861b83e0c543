using Microsoft.EntityFrameworkCore;
using SevenDay.Data;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Services;

namespace SevenDay.Application.Services.Export;

/// <summary>How many of the services chosen have something that not every format can say.</summary>
/// <param name="OnCall">On call for some of the hours in force.</param>
/// <param name="Remote">By telephone or video for some of them.</param>
/// <param name="Overnight">Open past midnight.</param>
/// <param name="BankHolidays">State what they do on bank holidays.</param>
/// <param name="BankHolidaysNotStated">Do not.</param>
/// <param name="Closures">Closed on a date to come.</param>
/// <param name="OtherHours">With other hours on a date to come.</param>
/// <param name="Ahead">With planned hours, or hours from a later day.</param>
internal sealed record ExportFacts(
    int Services, int Public, int WithHours, int OnCall, int Remote, int Overnight, int BankHolidays, int BankHolidaysNotStated, int Closures, int OtherHours, int Ahead)
{
    /// <summary>Counted by the database: a page that tells of 100,000 services does not read them.</summary>
    internal static async Task<ExportFacts> CountAsync(PortalDbContext db, IQueryable<Service> services, DateOnly today, CancellationToken token)
    {
        var shown = await services.GroupBy(s => s.IsPublic).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, token);
        var inForce = db.HoursInForce(today).Where(h => services.Any(s => s.Id == h.ServiceId));
        var rules = await inForce.GroupBy(h => h.BankHolidayRule).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, token);
        var openings = inForce.SelectMany(h => h.Openings, (h, o) => new { h.ServiceId, o.Mode, Night = o.Closes > WeeklyHours.MinutesPerDay });
        var modes = await openings.Where(o => o.Mode != OpeningMode.OnSite).Select(o => new { o.ServiceId, o.Mode }).Distinct()
            .GroupBy(o => o.Mode).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, token);
        var nights = await openings.Where(o => o.Night).Select(o => o.ServiceId).Distinct().CountAsync(token);
        var closed = DayHours.Closed;
        var dated = db.HoursExceptions.Where(e => e.Date >= today && services.Any(s => s.Id == e.ServiceId));
        var dates = await dated.Select(e => new { e.ServiceId, Closed = e.Hours == closed }).Distinct()
            .GroupBy(e => e.Closed).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, token);
        var ahead = await AheadAsync(db, services, today, token);
        var silent = rules.GetValueOrDefault(BankHolidayRule.NotStated);
        return new ExportFacts(
            shown.Values.Sum(), shown.GetValueOrDefault(true), rules.Values.Sum(), modes.GetValueOrDefault(OpeningMode.OnCall), modes.GetValueOrDefault(OpeningMode.Remote), nights,
            rules.Values.Sum() - silent, silent, dates.GetValueOrDefault(true), dates.GetValueOrDefault(false), ahead);
    }

    /// <summary>The same of services that have been read already.</summary>
    internal static ExportFacts Of(IReadOnlyList<ServiceOnRecord> records, int ahead)
    {
        int Count(Func<ServiceOnRecord, bool> which) => records.Count(which);
        int WithHours(Func<HoursOnRecord, bool> which) => records.Count(r => r.Hours is { } hours && which(hours));
        return new ExportFacts(
            records.Count, Count(r => r.Service.IsPublic), WithHours(_ => true), WithHours(h => h.Modes.Contains(OpeningMode.OnCall)), WithHours(h => h.Modes.Contains(OpeningMode.Remote)),
            WithHours(h => h.Declared.Week.Days.Append(h.Declared.BankHolidayHours ?? DayHours.Closed).Any(d => d.Sessions.Any(s => s.RunsPastMidnight))),
            WithHours(h => h.Declared.BankHolidayRule != BankHolidayRule.NotStated), WithHours(h => h.Declared.BankHolidayRule == BankHolidayRule.NotStated),
            Count(r => r.Dates.Any(d => d.Hours.IsClosed)), Count(r => r.Dates.Any(d => !d.Hours.IsClosed)), ahead);
    }

    internal static Task<int> AheadAsync(PortalDbContext db, IQueryable<Service> services, DateOnly today, CancellationToken token) =>
        db.HoursAhead(today).Where(h => services.Any(s => s.Id == h.ServiceId)).Select(h => h.ServiceId).Distinct().CountAsync(token);
}
