using SevenDay.Application.Errors;
using SevenDay.Application.Security;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits;

/// <summary>Who sees which single cases: all of them, those of the own organisations, or those one logged.</summary>
internal static class EntryAccess
{
    internal static IQueryable<AuditEntry> VisibleTo(this IQueryable<AuditEntry> entries, ICurrentUser user)
    {
        if (user.Has(Permission.ViewCases)) return entries;
        if (user.Has(Permission.ViewOwnCases))
        {
            var organisations = user.Organisations.ToList();
            return entries.Where(e => organisations.Contains(e.OrganisationId));
        }
        if (!user.Has(Permission.LogAuditEntries)) throw new ForbiddenException();
        var author = user.SignedInId();
        return entries.Where(e => e.AuthorId == author);
    }

    internal static bool SeesCases(this ICurrentUser user) => user.Has(Permission.ViewCases) || user.Has(Permission.ViewOwnCases) || user.Has(Permission.LogAuditEntries);
}
