using System.Text.RegularExpressions;

namespace SevenDay.Architecture.Tests;

/// <summary>The files of the repository, by path from its root with forward slashes.</summary>
internal static class Repository
{
    private static readonly Regex Generated = new(@"(^|/)(bin|obj|node_modules|Migrations|TestResults|wwwroot)/");

    internal static string Root { get; } = FindRoot();

    internal static IReadOnlyList<string> Files(string folder, string ending) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Root, folder), "*" + Path.GetExtension(ending), SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => file.EndsWith(ending, StringComparison.Ordinal) && !Generated.IsMatch(file))
            .Order(StringComparer.Ordinal),
    ];

    internal static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    internal static int Lines(string file) => File.ReadLines(Path.Combine(Root, file)).Count();

    /// <summary>“file:line: text” of every line that matches.</summary>
    internal static IEnumerable<string> Matches(IEnumerable<string> files, string pattern)
    {
        var regex = new Regex(pattern);
        return
            from file in files
            from line in File.ReadLines(Path.Combine(Root, file)).Select((text, at) => (text, at))
            where regex.IsMatch(line.text)
            select $"{file}:{line.at + 1}: {line.text.Trim()}";
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SevenDay.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests must lie inside the repository: they read its files.");
    }
}
