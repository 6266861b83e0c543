using Microsoft.EntityFrameworkCore;

namespace SevenDay.Application.Errors;

internal static class QueryableErrors
{
    /// <summary>The one row, or an answer that a page shows as not found.</summary>
    internal static async Task<T> OneOrNotFoundAsync<T>(this IQueryable<T> query, string what, CancellationToken token) =>
        await query.FirstOrDefaultAsync(token) ?? throw new NotFoundException(what);
}
