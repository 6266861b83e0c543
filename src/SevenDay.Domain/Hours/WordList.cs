namespace SevenDay.Domain.Hours;

internal static class WordList
{
    /// <summary>"one", "one and two", "one, two and three".</summary>
    public static string Join(IEnumerable<string> words)
    {
        var all = words.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} and {all[^1]}";
    }
}
