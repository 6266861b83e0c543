namespace SevenDay.Web.Components;

/// <param name="Page">The page shown, from 1.</param>
public sealed record Pager(int Page, int PageSize, int Total, Func<int, string> Href)
{
    public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);

    public int First => Total == 0 ? 0 : (Page - 1) * PageSize + 1;

    public int Last => Math.Min(Total, Page * PageSize);

    /// <summary>First, last and the neighbours of the page shown; null where pages are left out.</summary>
    public IEnumerable<int?> Links()
    {
        var previous = 0;
        foreach (var page in Enumerable.Range(1, Pages).Where(page => page == 1 || page == Pages || Math.Abs(page - Page) <= 1))
        {
            if (page == previous + 2)
                yield return page - 1;
            else if (page > previous + 2)
                yield return null;
            yield return previous = page;
        }
    }
}
