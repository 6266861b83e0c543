using System.Text.RegularExpressions;

namespace SevenDay.Architecture.Tests;

public sealed class FileTests
{
    private const int Ceiling = 200, MedianCeiling = 60;

    /// <summary>Longer files, each with the reason why it stays in one piece.</summary>
    private static readonly Dictionary<string, string> Longer = [];

    [Fact]
    public void No_source_file_is_long() =>
        Repository.Files("src", ".cs").Where(file => Repository.Lines(file) > Ceiling && !Longer.ContainsKey(file))
            .Select(file => $"{file}: {Repository.Lines(file)} lines, {Ceiling} at most").ShouldBeEmpty();

    [Fact]
    public void The_usual_source_file_is_short()
    {
        var lengths = Repository.Files("src", ".cs").Select(Repository.Lines).Order().ToList();

        lengths[lengths.Count / 2].ShouldBeLessThan(MedianCeiling);
    }

    [Fact]
    public void The_list_of_longer_files_holds_only_what_needs_it() =>
        Longer.Keys.Where(file => !File.Exists(Path.Combine(Repository.Root, file)) || Repository.Lines(file) <= Ceiling).ShouldBeEmpty();

    [Fact]
    public void The_banned_symbols_reach_every_project()
    {
        string[] banned = ["P:System.DateTime.Now;", "P:System.DateTime.UtcNow;", "P:System.DateTime.Today;", "P:System.DateTimeOffset.Now;",
            "P:System.DateTimeOffset.UtcNow;", "P:System.Threading.Tasks.Task`1.Result;", "M:System.Threading.Tasks.Task.Wait();", "M:System.Guid.NewGuid();"];
        var list = Repository.Read("BannedSymbols.txt");
        var props = Repository.Read("Directory.Build.props");

        banned.Where(symbol => !list.Contains(symbol, StringComparison.Ordinal)).ShouldBeEmpty();
        props.ShouldContain("BannedSymbols.txt");
        props.ShouldContain("Microsoft.CodeAnalysis.BannedApiAnalyzers");
        props.ShouldContain("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
        Repository.Matches(Repository.Files(".", ".csproj"), "UseBannedSymbols|TreatWarningsAsErrors").ShouldBeEmpty();
        Repository.Matches(Repository.Files(".", ".cs").Where(file => !file.Contains("Architecture.Tests")), "RS0030").ShouldBeEmpty();
    }

    [Fact]
    public void Decisions_are_numbered()
    {
        var decisions = Repository.Files("docs/adr", ".md").Select(Path.GetFileName).Where(name => name != "README.md").ToList();

        decisions.ShouldAllBe(name => Regex.IsMatch(name!, @"^\d{4}-[a-z0-9-]+\.md$"));
        decisions.Select(name => name![..4]).ShouldBeUnique();
        decisions.Where(name => !Repository.Read("docs/adr/" + name).StartsWith($"# {int.Parse(name![..4])}. ")).ShouldBeEmpty();
    }

    [Fact]
    public void Both_providers_have_the_same_migrations()
    {
        static IEnumerable<string> Names(string provider) =>
            Directory.GetFiles(Path.Combine(Repository.Root, $"src/SevenDay.Data.{provider}/Migrations"), "*.Designer.cs")
                .Select(file => Path.GetFileName(file)[15..]).Order(StringComparer.Ordinal);

        Names("Sqlite").ShouldBe(Names("SqlServer"));
    }

    [Fact]
    public void The_database_is_migrated_and_never_thrown_away() =>
        Repository.Matches(Repository.Files("src", ".cs"), @"\bEnsure(Created|Deleted)(Async)?\(").ShouldBeEmpty();
}
