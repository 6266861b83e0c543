namespace SevenDay.Application.Papers;

/// <summary>A frozen table beside the same table as the data make it now.</summary>
/// <param name="Added">Rows that are there now and were not then.</param>
public sealed record ShownTable(PaperTable Table, IReadOnlyList<ShownRow> Rows, IReadOnlyList<PaperRow> Added)
{
    internal int Changes => Added.Count + Rows.Sum(r => r.IsGone ? 1 : r.Cells.Count(c => c.Now is not null));
}

/// <param name="IsGone">Nothing of the kind is there now.</param>
public sealed record ShownRow(IReadOnlyList<ShownCell> Cells, bool IsGone);

/// <param name="Now">What stands there now, where it differs.</param>
public sealed record ShownCell(PaperCell Cell, string? Now);

/// <summary>Lays a frozen paper beside the data of today. It alters nothing.</summary>
internal static class PaperChanges
{
    /// <param name="table">As it was frozen, or as it is in a draft.</param>
    /// <param name="now">The same table from later data; none for a draft, which is later data itself.</param>
    internal static ShownTable Of(PaperTable table, PaperTable? now)
    {
        if (now is null) return new ShownTable(table, [.. table.Rows.Select(r => new ShownRow([.. r.Cells.Select(c => new ShownCell(c, null))], false))], []);
        var later = now.Rows.ToLookup(r => r.Key);
        var then = table.Rows.Select(r => r.Key).ToHashSet();
        return new ShownTable(table, [.. table.Rows.Select(row => Row(row, later[row.Key].FirstOrDefault()))], [.. now.Rows.Where(r => !then.Contains(r.Key))]);
    }

    private static ShownRow Row(PaperRow frozen, PaperRow? now) => new(
        [.. frozen.Cells.Select((cell, at) => new ShownCell(cell, now is not null && at < now.Cells.Count && now.Cells[at].Text != cell.Text ? now.Cells[at].Text : null))], now is null);
}
