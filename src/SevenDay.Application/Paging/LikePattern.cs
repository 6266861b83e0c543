namespace SevenDay.Application.Paging;

/// <summary>Searches for what was typed, also when it holds a wildcard. LIKE ignores case on both databases.</summary>
internal static class LikePattern
{
    internal const string Escape = "\\";

    internal static string Containing(string text) =>
        $"%{text.Trim().Replace("\\", "\\\\").Replace("%", "\\%").Replace("_", "\\_").Replace("[", "\\[")}%";
}
