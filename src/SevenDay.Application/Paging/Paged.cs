using Microsoft.EntityFrameworkCore;

namespace SevenDay.Application.Paging;

/// <summary>One page of a list. The page asked for is brought into range.</summary>
public sealed record Paged<T>(IReadOnlyList<T> Items, int Total, int Page, int PageSize)
{
    internal Paged<TOther> As<TOther>(Func<T, TOther> change) => new([.. Items.Select(change)], Total, Page, PageSize);
}

internal static class PagedQuery
{
    private const int Largest = 200;

    /// <summary>A page of what is in memory already.</summary>
    internal static Paged<T> ToPaged<T>(this IEnumerable<T> items, int total, int page, int pageSize)
    {
        var size = Math.Clamp(pageSize, 1, Largest);
        var current = Math.Clamp(page, 1, Math.Max(1, (total + size - 1) / size));
        return new Paged<T>([.. items.Skip((current - 1) * size).Take(size)], total, current, size);
    }

    internal static async Task<Paged<T>> ToPagedAsync<T>(this IQueryable<T> query, int page, int pageSize, CancellationToken token)
    {
        var size = Math.Clamp(pageSize, 1, Largest);
        var total = await query.CountAsync(token);
        var current = Math.Clamp(page, 1, Math.Max(1, (total + size - 1) / size));
        return new Paged<T>(await query.Skip((current - 1) * size).Take(size).ToListAsync(token), total, current, size);
    }

    /// <summary>The same for rows that were worked out here.</summary>
    internal static Paged<T> ToPaged<T>(this IReadOnlyList<T> rows, int page, int pageSize)
    {
        var size = Math.Clamp(pageSize, 1, Largest);
        var current = Math.Clamp(page, 1, Math.Max(1, (rows.Count + size - 1) / size));
        return new Paged<T>([.. rows.Skip((current - 1) * size).Take(size)], rows.Count, current, size);
    }
}
