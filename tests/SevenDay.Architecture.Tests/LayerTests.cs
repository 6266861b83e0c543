using System.Text.RegularExpressions;

namespace SevenDay.Architecture.Tests;

public sealed class LayerTests
{
    private const string ProviderTypes = @"\bMicrosoft\.Data\.Sqli?te?|\bMicrosoft\.Data\.SqlClient\b|\bSevenDay\.Data\.(Sqlite|SqlServer)\b|\bUseSqlite\b|\bUseSqlServer\b|\bIsSqlite\b|\bIsSqlServer\b";

    [Fact]
    public void A_provider_is_named_in_its_project_and_in_one_file_of_each_host() =>
        Repository.Matches(
                Repository.Files("src", ".cs").Where(file => !Regex.IsMatch(file, @"^src/(SevenDay\.Data\.(Sqlite|SqlServer)|Shims)/|^src/SevenDay\.Web/Infrastructure/Hosting/Database\.cs$|^src/SevenDay\.Cli/Portal\.cs$")), ProviderTypes)
            .ShouldBeEmpty();

    [Theory]
    [InlineData("SevenDay.Web")]
    [InlineData("SevenDay.Cli")]
    public void A_host_has_at_most_one_composition_root_for_the_database(string host) =>
        Repository.Files($"src/{host}", "/Database.cs").Count.ShouldBeLessThanOrEqualTo(1);

    [Fact]
    public void Application_knows_nothing_of_the_web() =>
        TypeReferences.Of(Product.Application)
            .Where(name => Regex.IsMatch(name, @"^Microsoft\.AspNetCore\.(Http|Mvc|Routing|Razor|Builder|Hosting)\b")).ShouldBeEmpty();

    [Fact]
    public void Domain_and_Analytics_know_no_database_and_no_framework() =>
        TypeReferences.Of(Product.Domain).Concat(TypeReferences.Of(Product.Analytics))
            .Where(name => name.StartsWith("Microsoft.EntityFrameworkCore.", StringComparison.Ordinal)
                || name.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal)
                || name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)
                || name == "System.TimeProvider")
            .ShouldBeEmpty();

    [Fact]
    public void Of_the_domain_the_portal_shows_enumerations_only()
    {
        var domain = Product.Domain;

        TypeReferences.Of(Product.Web).Where(name => name.StartsWith("SevenDay.Domain.", StringComparison.Ordinal))
            .Where(name => domain.GetType(name) is { IsEnum: false })
            .ShouldBeEmpty();
    }

    [Fact]
    public void Of_the_data_the_portal_knows_what_its_infrastructure_needs() =>
        Repository.Matches(Repository.Files("src/SevenDay.Web", ".cs").Concat(Repository.Files("src/SevenDay.Web", ".cshtml"))
                .Where(file => !file.StartsWith("src/SevenDay.Web/Infrastructure/", StringComparison.Ordinal)), @"\bSevenDay\.Data\b|\bMicrosoft\.EntityFrameworkCore\b")
            .ShouldBeEmpty();

    [Fact]
    public void Pages_name_no_entity() =>
        Repository.Matches(Repository.Files("src/SevenDay.Web/Pages", ".cshtml"), @"\bPortalDbContext\b|@inject\s+SevenDay\.(Data|Domain)").ShouldBeEmpty();

    [Fact]
    public void Only_the_three_folders_that_may_know_the_mediator_library_name_it() =>
        Product.Domain.GetReferencedAssemblies().Concat(Product.Data.GetReferencedAssemblies()).Concat(Product.Analytics.GetReferencedAssemblies())
            .Select(name => name.Name).ShouldNotContain("MediatR");

    [Fact]
    public void Nothing_is_static_that_knows_the_time() =>
        Repository.Matches(Repository.Files("src", ".cs"), @"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b|\bGuid\.NewGuid\(|\.GetAwaiter\(\)\.GetResult\(\)").ShouldBeEmpty();

    [Fact]
    public void An_interface_has_several_implementations_or_a_reason()
    {
        string[] reasoned =
        [
            "IDatabaseFiles", "IDbErrors", // one per provider, two providers
        ];
        var types = Product.Types.ToList();

        types.Where(type => type.IsInterface && !reasoned.Contains(type.Name))
            .Where(contract => types.Count(type => type is { IsAbstract: false } && Implements(type, contract)) == 1)
            .Select(contract => contract.FullName)
            .ShouldBeEmpty();
    }

    private static bool Implements(Type type, Type contract) => contract.IsGenericTypeDefinition
        ? type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == contract)
        : type.IsAssignableTo(contract);
}
