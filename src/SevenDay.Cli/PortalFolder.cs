namespace SevenDay.Cli;

/// <summary>Where the portal lies: its settings and its own database file are found there, wherever the operator stands.</summary>
internal static class PortalFolder
{
    /// <summary>In a checkout, or beside the published verbs.</summary>
    private static readonly string[] Places = [Path.Combine("src", "SevenDay.Web"), "web"];

    internal static string Find() =>
        Above(Directory.GetCurrentDirectory()).Concat(Above(AppContext.BaseDirectory))
            .SelectMany(folder => Places.Select(place => Path.Combine(folder, place)))
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "appsettings.json")))
        ?? Directory.GetCurrentDirectory();

    private static IEnumerable<string> Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent) yield return at.FullName;
    }
}
