using System.Xml.Linq;

namespace SevenDay.Architecture.Tests;

public sealed class ProjectTests
{
    /// <summary>Who may call whom. A project that is not here is not part of the house.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["SevenDay.Domain"] = [],
        ["SevenDay.Analytics"] = [],
        ["SevenDay.Data"] = ["SevenDay.Domain"],
        ["SevenDay.Data.Sqlite"] = ["SevenDay.Data"],
        ["SevenDay.Data.SqlServer"] = ["SevenDay.Data", "Microsoft.SqlServer.Server"],
        ["SevenDay.Application"] = ["SevenDay.Domain", "SevenDay.Analytics", "SevenDay.Data"],
        ["SevenDay.Web"] = ["SevenDay.Application", "SevenDay.Data.Sqlite", "SevenDay.Data.SqlServer"],
        ["SevenDay.Cli"] = ["SevenDay.Application", "SevenDay.Data.Sqlite", "SevenDay.Data.SqlServer"],
        ["Microsoft.SqlServer.Server"] = [],
    };

    public static TheoryData<string> Projects => [.. Repository.Files("src", ".csproj")];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_references_point_downwards_only(string project) =>
        Included(project, "ProjectReference").Select(Path.GetFileNameWithoutExtension)
            .Except(Allowed.GetValueOrDefault(Path.GetFileNameWithoutExtension(project), []))
            .ShouldBeEmpty();

    [Fact]
    public void Every_project_of_the_house_is_there() =>
        Projects.Select(row => Path.GetFileNameWithoutExtension(row.Data)).ShouldBe(Allowed.Keys, ignoreOrder: true);

    [Theory]
    [InlineData("SevenDay.Domain")]
    [InlineData("SevenDay.Analytics", "MathNet.Numerics")]
    public void What_is_true_and_what_is_counted_need_no_packages(string project, params string[] packages)
    {
        var file = $"src/{project}/{project}.csproj";

        Included(file, "PackageReference").Except(packages).ShouldBeEmpty();
        Included(file, "FrameworkReference").ShouldBeEmpty();
    }

    [Fact]
    public void Data_names_no_provider() =>
        Included("src/SevenDay.Data/SevenDay.Data.csproj", "PackageReference")
            .Where(package => package.Contains("Sql", StringComparison.OrdinalIgnoreCase)).ShouldBeEmpty();

    [Fact]
    public void Versions_stand_in_one_place() =>
        Repository.Files(".", ".csproj").Where(file => XDocument.Parse(Repository.Read(file))
            .Descendants("PackageReference").Any(reference => reference.Attribute("Version") is not null)).ShouldBeEmpty();

    private static IEnumerable<string> Included(string project, string kind) =>
        XDocument.Parse(Repository.Read(project)).Descendants(kind).Select(element => element.Attribute("Include")!.Value.Replace('\\', '/'));
}
