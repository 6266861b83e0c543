using Microsoft.EntityFrameworkCore;
using SevenDay.Data;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Services;

/// <summary>A version of hours as a page shows it.</summary>
/// <param name="RecordedAt">Local.</param>
/// <param name="Replaced">Another version for the same day took its place.</param>
public sealed record HoursVersion(
    Guid Id, DateOnly EffectiveFrom, bool Planned, string Source, string Author, DateTime RecordedAt, bool Replaced, WeekView Week)
{
    public bool Illustrative => Source == HoursSources.Illustrative;
}

/// <summary>The same as a query reads it.</summary>
internal sealed record VersionRow(
    Guid Id, DateOnly EffectiveFrom, HoursStatus Status, BankHolidayRule Rule, string Source, string Author,
    DateTime RecordedAtUtc, DateTime? SupersededAtUtc, List<OpeningRow> Openings)
{
    internal DatedHours Declared => DeclaredWeek.From(Openings, Rule);

    internal HoursVersion View() => new(
        Id, EffectiveFrom, Status == HoursStatus.Planned, Source, Author, NhsCalendar.ToLocal(RecordedAtUtc), SupersededAtUtc is not null, WeekView.Of(Declared));
}

internal static class VersionRows
{
    /// <summary>Every version of a service, the latest said first.</summary>
    internal static IQueryable<VersionRow> VersionsOf(this PortalDbContext db, Guid service) => db.ServiceHours.AsNoTracking()
        .Where(h => h.ServiceId == service).OrderByDescending(h => h.RecordedAtUtc).ThenByDescending(h => h.Id)
        .Select(h => new VersionRow(
            h.Id, h.EffectiveFrom, h.Status, h.BankHolidayRule, h.Source, h.Author, h.RecordedAtUtc, h.SupersededAtUtc,
            h.Openings.Select(o => new OpeningRow(o.Day, o.Opens, o.Closes, o.Mode)).ToList()));

    internal static VersionRow? InForceOn(this IEnumerable<VersionRow> versions, DateOnly day, HoursStatus status = HoursStatus.Actual) => versions
        .Where(v => v.Status == status && v.SupersededAtUtc is null && v.EffectiveFrom <= day).MaxBy(v => v.EffectiveFrom);
}
