using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits;

internal static class EntryFiltering
{
    /// <summary>Those that a filter of the list shows.</summary>
    internal static IQueryable<AuditEntry> Showing(this IQueryable<AuditEntry> entries, EntryFilter show, PortalDbContext db) => show switch
    {
        EntryFilter.Missed => entries.Where(e => e.Review != ReviewState.Rejected && e.Outcomes.Any(o => o.Outcome == Outcome.NotMet)),
        EntryFilter.ToReview => entries.Where(e => e.Review == ReviewState.Received),
        EntryFilter.HasQuestions => entries.Where(e => e.Review == ReviewState.HasQuestions),
        EntryFilter.Doubles => entries.Where(e => e.Review != ReviewState.Rejected && db.AuditEntries.Any(
            o => o.AuditId == e.AuditId && o.OrganisationId == e.OrganisationId && o.Reference == e.Reference && o.Id != e.Id && o.Review != ReviewState.Rejected)),
        _ => entries,
    };
}
