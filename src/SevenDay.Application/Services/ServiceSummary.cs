using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Paging;
using SevenDay.Data;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Services;

namespace SevenDay.Application.Services;

/// <summary>A service as lists show it, with the hours in force on the day asked about.</summary>
/// <param name="SignedOffOn">When the commissioner agreed to just these hours; none when that is still to do.</param>
public sealed record ServiceSummary(
    Guid Id, string Name, Guid OrganisationId, string Organisation, string? OdsCode, string Specialty, Setting Setting, string Site,
    HoursState State, DateOnly? ConfirmedOn, int? ConfirmedDaysAgo, string? ConfirmedBy, DateOnly? SignedOffOn, WeekSummary? Week)
{
    /// <summary>Whether it is a function of another service.</summary>
    public bool IsFunction { get; init; }

    /// <summary>The space it has, when its staff have said so in the last 24 hours and a list shows it.</summary>
    public CapacitySaid? Capacity { get; init; }
}

/// <param name="Text">The exact form that files and programs use.</param>
/// <param name="Words">The same for people.</param>
public sealed record WeekSummary(string Text, string Words, int WeekdayMinutes, int WeekendMinutes, DateOnly EffectiveFrom, bool Illustrative)
{
    internal static WeekSummary Of(HoursRow row)
    {
        var week = row.Declared.Week;
        var hours = week.ToWeeklyHours();
        return new(hours.ToString(), week.ToWords(), hours.WeekdayMinutes, hours.WeekendMinutes, row.EffectiveFrom, row.Source == HoursSources.Illustrative);
    }
}

/// <summary>A service as a query reads it, before its hours are put to it.</summary>
internal sealed record ServiceRow(
    Guid Id, string Name, Guid OrganisationId, string Organisation, string? OdsCode, string Specialty, Setting Setting, string Site,
    DateTime? ConfirmedAtUtc, string? ConfirmedBy, DateTime? SignedOffAtUtc, Guid? SignedOffHoursId)
{
    internal Guid? PartOfId { get; init; }

    internal ServiceSummary With(HoursRow? hours, DateTime utcNow) => new(
        Id, Name, OrganisationId, Organisation, OdsCode, Specialty, Setting, Site,
        Confirmation.StateOf(hours?.EffectiveFrom, ConfirmedAtUtc, utcNow), Day(ConfirmedAtUtc), (int?)(utcNow - ConfirmedAtUtc)?.TotalDays, ConfirmedBy,
        hours is not null && hours.Id == SignedOffHoursId ? Day(SignedOffAtUtc) : null,
        hours is null ? null : WeekSummary.Of(hours)) { IsFunction = PartOfId is not null };

    private static DateOnly? Day(DateTime? utc) => utc is { } at ? DateOnly.FromDateTime(NhsCalendar.ToLocal(at)) : null;
}

internal static class ServiceRows
{
    /// <summary>Reads the services of a page, in its order; one that has gone since it was found is left out.</summary>
    internal static async Task<Paged<ServiceRow>> RowsAsync(this PortalDbContext db, Paged<Guid> page, CancellationToken token)
    {
        var ids = page.Items;
        var rows = await (
            from s in db.Services.AsNoTracking()
            join o in db.Organisations on s.OrganisationId equals o.Id
            where ids.Contains(s.Id)
            select new ServiceRow(s.Id, s.Name, o.Id, o.Name, o.OdsCode, s.Specialty, s.Setting, s.Site,
                s.ConfirmedAtUtc, s.ConfirmedBy, s.SignedOffAtUtc, s.SignedOffHoursId) { PartOfId = s.PartOfId }).ToDictionaryAsync(r => r.Id, token);
        return new([.. ids.Where(rows.ContainsKey).Select(id => rows[id])], page.Total, page.Page, page.PageSize);
    }

    internal static async Task<Paged<ServiceSummary>> SummariesAsync(this PortalDbContext db, Paged<Guid> page, DateOnly today, DateTime utcNow, CancellationToken token)
    {
        var rows = await db.RowsAsync(page, token);
        var hours = await db.HoursInForceAsync(page.Items, today, token);
        return rows.As(r => r.With(hours.GetValueOrDefault(r.Id), utcNow));
    }
}
