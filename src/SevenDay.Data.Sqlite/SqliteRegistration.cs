using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace SevenDay.Data.Sqlite;

public static class SqliteRegistration
{
    /// <summary>The name of this provider in <c>Database:Provider</c>.</summary>
    public const string Name = "Sqlite";

    /// <param name="services">The container.</param>
    /// <param name="connectionString">Names the file; a folder that is not there yet is made.</param>
    public static IServiceCollection AddSevenDaySqlite(this IServiceCollection services, string connectionString)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(new SqliteConnectionStringBuilder(connectionString).DataSource)) is { Length: > 0 } folder)
            Directory.CreateDirectory(folder);
        return services
            .AddSingleton<IDbErrors, SqliteErrors>()
            .AddScoped<IDatabaseFiles, SqliteFiles>()
            .AddSevenDayData(options => Use(options, connectionString));
    }

    internal static void Use(DbContextOptionsBuilder options, string connectionString) =>
        options.AddInterceptors(new WaitForWriters()).UseSqlite(connectionString, sqlite => sqlite
            .MigrationsAssembly(typeof(SqliteRegistration).Assembly.GetName().Name)
            .UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery));
}
