using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Data;
using SevenDay.Domain.Organisations;

namespace SevenDay.Application.Organisations;

internal static class OrganisationQueries
{
    /// <summary>The organisation that had a code on a day: a code can pass from one to another.</summary>
    internal static IQueryable<Organisation> WithCodeOn(this IQueryable<Organisation> organisations, string code, DateOnly day) =>
        organisations.Where(o => o.Codes.Any(c => c.Code == code && c.ValidFrom <= day && (c.ValidTo == null || c.ValidTo >= day)));

    internal static async Task<Guid> OrganisationIdOnAsync(this PortalDbContext db, string code, DateOnly day, CancellationToken token)
    {
        var id = await db.Organisations.WithCodeOn(code, day).Select(o => (Guid?)o.Id).FirstOrDefaultAsync(token);
        return id ?? throw new InvalidException($"No organisation has the ODS code “{code}”. Check the code, or import the organisation first.");
    }
}
