using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Paging;
using SevenDay.Data;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Services;

namespace SevenDay.Application.Services;

/// <summary>What somebody said of the space a service has.</summary>
/// <param name="Number">Of the report among those of the service, 1 for the first.</param>
/// <param name="At">Local.</param>
public sealed record CapacitySaid(int Number, CapacityState State, string? Note, string By, DateTime At)
{
    internal static CapacitySaid Of(CapacityReport report) => new(report.Number, report.State, report.Note, report.Author, NhsCalendar.ToLocal(report.AtUtc));
}

internal static class CapacityQueries
{
    /// <summary>The services of a page with what was said of each in the last 24 hours, in one command.</summary>
    internal static async Task<Paged<ServiceSummary>> WithCapacityAsync(this PortalDbContext db, Paged<ServiceSummary> page, DateTime utcNow, CancellationToken token)
    {
        var (ids, since) = (page.Items.Select(s => s.Id).ToList(), CapacityReport.CurrentSince(utcNow));
        var reports = await db.CapacityReports.AsNoTracking().Where(r => ids.Contains(r.ServiceId) && r.AtUtc >= since).ToListAsync(token);
        var latest = reports.GroupBy(r => r.ServiceId).ToDictionary(g => g.Key, g => CapacitySaid.Of(g.MaxBy(r => r.Number)!));
        return page.As(service => service with { Capacity = latest.GetValueOrDefault(service.Id) });
    }
}
