using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using SevenDay.Data.Identity;
using SevenDay.Data.Sqlite;
using SevenDay.Data.SqlServer;
using SevenDay.Domain;

namespace SevenDay.Data.Tests.Migrations;

public sealed class MigrationTests
{
    public static TheoryData<string> Providers => ProviderContext.Both;

    [Fact]
    public void Both_providers_have_migrations_of_the_same_names() =>
        Names(SqliteRegistration.Name).ShouldBe(Names(SqlServerRegistration.Name));

    [Theory]
    [MemberData(nameof(Providers))]
    public void The_migrations_have_caught_up_with_the_model(string provider)
    {
        using var context = new ProviderContext(provider);

        context.Db.Database.HasPendingModelChanges().ShouldBeFalse("run scripts/add-migration");
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public void A_script_of_all_migrations_can_be_made_without_a_server(string provider)
    {
        using var context = new ProviderContext(provider);

        var script = context.Db.GetService<IMigrator>().GenerateScript();

        foreach (var table in context.Db.Model.GetEntityTypes().Select(type => type.GetTableName()).Distinct())
            script.ShouldContain($"CREATE TABLE {(provider == SqlServerRegistration.Name ? $"[{table}]" : $"\"{table}\"")}", Case.Sensitive);
    }

    [Fact]
    public void No_deletion_reaches_a_table_of_SQL_Server_on_two_ways()
    {
        using var context = new ProviderContext(SqlServerRegistration.Name);
        var cascades = context.Db.Model.GetEntityTypes().SelectMany(type => type.GetForeignKeys())
            .Where(key => key.DeleteBehavior is DeleteBehavior.Cascade or DeleteBehavior.SetNull)
            .Select(key => (From: key.PrincipalEntityType.GetTableName()!, To: key.DeclaringEntityType.GetTableName()!))
            .ToLookup(key => key.From, key => key.To);

        var repeated = cascades.SelectMany(root => Reached(root.Key, []).GroupBy(table => table).Where(ways => ways.Count() > 1).Select(ways => $"{root.Key} to {ways.Key}"));

        repeated.ShouldBeEmpty();

        IEnumerable<string> Reached(string from, IReadOnlyList<string> way) => way.Contains(from)
            ? []
            : cascades[from].SelectMany(to => Reached(to, [.. way, from]).Prepend(to));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public void The_model_keeps_to_what_both_databases_know(string provider)
    {
        using var context = new ProviderContext(provider);
        var properties = context.Db.Model.GetEntityTypes().SelectMany(type => type.GetProperties()).ToList();

        Clashes(p => (p.ClrType == typeof(DateTimeOffset) || p.ClrType == typeof(DateTimeOffset?)) && p.Name != nameof(PortalUser.LockoutEnd)).ShouldBeEmpty("SQLite cannot sort it");
        Clashes(p => p.ValueGenerated != ValueGenerated.Never && p.IsPrimaryKey() && p.ClrType == typeof(Guid) && p.DeclaringType.ClrType.IsAssignableTo(typeof(Entity)))
            .ShouldBeEmpty("keys are made in code");
        Clashes(p => p.ClrType == typeof(string) && p.GetMaxLength() is null && !IsIdentity(p)).ShouldBeEmpty("text is bounded, or says that it is not");
        Clashes(p => p.GetComputedColumnSql() is not null || p.GetDefaultValueSql() is not null).ShouldBeEmpty("SQL of one database");
        Clashes(p => p.IsConcurrencyToken && p.ValueGenerated == ValueGenerated.OnAddOrUpdate).ShouldBeEmpty("row versions lose updates on SQLite");

        IEnumerable<string> Clashes(Func<IProperty, bool> clash) => properties.Where(clash).Select(p => $"{p.DeclaringType.DisplayName()}.{p.Name}");
    }

    private static bool IsIdentity(IProperty property) =>
        property.DeclaringType.ClrType.Namespace!.StartsWith("Microsoft.AspNetCore.Identity", StringComparison.Ordinal)
        || property.DeclaringType.ClrType.Name == nameof(PortalUser);

    private static IEnumerable<string> Names(string provider)
    {
        using var context = new ProviderContext(provider);
        return [.. context.Db.GetService<IMigrationsAssembly>().Migrations.Keys.Select(id => id.Split('_', 2)[1])];
    }
}
