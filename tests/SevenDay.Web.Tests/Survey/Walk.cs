using System.Text.RegularExpressions;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Survey;

/// <param name="Role">Who was there; none for somebody who has not signed in.</param>
/// <param name="From">The page that linked to it, for a link.</param>
/// <param name="Commands">Database commands that the answer took.</param>
public sealed record Visit(string? Role, string Address, string? From, PageResponse Page, IReadOnlyList<string> Commands)
{
    public override string ToString() => $"{Role ?? "nobody"} at {Address}{(From is null ? "" : $", linked from {From}")}: {(int)Page.Status}";
}

/// <summary>Follows every link inside the portal, breadth first. Of lists of the same kind of page it takes some.</summary>
internal sealed partial class Walk(PageClient client, string? role, CommandCounter counter)
{
    /// <summary>Database commands that a page may take.</summary>
    internal const int Ceiling = 8;

    private const int OfOneKind = 3;

    private readonly HashSet<string> _known = [];
    private readonly Dictionary<string, int> _ofKind = [];
    private readonly Queue<(string Address, string? From)> _open = new();

    internal async Task<IReadOnlyList<Visit>> FromAsync(IEnumerable<string> starts)
    {
        var visits = new List<Visit>();
        foreach (var start in starts) Meet(start, null);
        while (_open.TryDequeue(out var next))
        {
            var (page, commands) = await GetAsync(next.Address);
            // What is remembered between requests is read once: the page counts as it is from then on.
            if (commands.Count > Ceiling) (page, commands) = await GetAsync(next.Address);
            visits.Add(new Visit(role, next.Address, next.From, page, [.. commands]));
            foreach (var link in Links(page)) Meet(link, next.Address);
        }
        return visits;
    }

    private async Task<(PageResponse Page, IReadOnlyCollection<string> Commands)> GetAsync(string address)
    {
        var commands = counter.Start();
        return (await client.GetAsync(address), commands);
    }

    private static IEnumerable<string> Links(PageResponse page) => page.Message.Content.Headers.ContentType?.MediaType != "text/html"
        ? []
        : page.Document.QuerySelectorAll("a[href], link[href], script[src], img[src]")
            .Select(element => (element.GetAttribute("href") ?? element.GetAttribute("src"))!)
            .Append(page.Location ?? "")
            .Where(address => address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal));

    private void Meet(string address, string? from)
    {
        address = address.Split('#')[0];
        if (!_known.Add(address)) return;
        var kind = Kind(address);
        if (from is not null && (_ofKind[kind] = _ofKind.GetValueOrDefault(kind) + 1) > OfOneKind) return;
        _open.Enqueue((address, from));
    }

    /// <summary>Addresses that differ only in the id or in the values of the query are of one kind.</summary>
    private static string Kind(string address) => QueryValue().Replace(Varying().Replace(address, "{id}"), "=");

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}|(?<=/measures/)[^/?]+")]
    private static partial Regex Varying();

    [GeneratedRegex("=[^&]*")]
    private static partial Regex QueryValue();
}
