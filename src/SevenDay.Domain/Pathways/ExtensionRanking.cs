namespace SevenDay.Domain.Pathways;

/// <summary>Puts extensions in order and finds those that are as good as each other.</summary>
internal static class ExtensionRanking
{
    public static IReadOnlyList<RankedExtension> Of(IEnumerable<Extension> extensions)
    {
        var ranked = new List<RankedExtension>();
        var equals = extensions.GroupBy(e => (e.GainedPerAdded, e.WeekendMinutesGained, e.MinutesGained)).OrderByDescending(group => group.Key);
        foreach (var group in equals)
        {
            var (rank, size) = (ranked.Count + 1, group.Count());
            var same = group.ToLookup(e => (e.Stretch, Pathways: string.Join(' ', e.Pathways.Order())), e => e.ServiceId);
            ranked.AddRange(group.OrderBy(e => e.Stretch.Start).ThenBy(e => e.ServiceId).Select(extension =>
            {
                var services = same[(extension.Stretch, string.Join(' ', extension.Pathways.Order()))].ToList();
                return new RankedExtension(rank, extension, [.. services.Where(id => id != extension.ServiceId)], size - services.Count);
            }));
        }

        return ranked;
    }
}
