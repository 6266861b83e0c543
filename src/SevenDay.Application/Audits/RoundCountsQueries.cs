using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Availability;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits;

internal static class RoundCountsQueries
{
    /// <summary>All counts of a round. Pages that show figures of it ask here, so that the same is held back on each.</summary>
    internal static async Task<RoundCounts> RoundCountsAsync(
        this PortalDbContext db, AvailabilityIndex index, TimeProvider time, Audit audit, TemplateContent content, RoundReader reader, CancellationToken token)
    {
        var summaries = await db.AuditSummaries.AsNoTracking().Where(s => s.AuditId == audit.Id && s.Judged > 0).ToListAsync(token);
        var specialties = content.Specialty is null ? [] : await db.SpecialtySummaries.AsNoTracking().Where(s => s.AuditId == audit.Id && s.Judged > 0).ToListAsync(token);
        var areas = reader.Exact ? [] : (await index.CurrentAsync(db, time.Today(), token)).OrganisationsByArea();
        return new RoundCounts(summaries, specialties, content, audit.Organisations.Select(o => o.OrganisationId), areas);
    }
}
