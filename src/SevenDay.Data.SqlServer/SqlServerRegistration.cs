using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace SevenDay.Data.SqlServer;

public static class SqlServerRegistration
{
    /// <summary>The name of this provider in <c>Database:Provider</c>.</summary>
    public const string Name = "SqlServer";

    public static IServiceCollection AddSevenDaySqlServer(this IServiceCollection services, string connectionString) => services
        .AddSingleton<IDbErrors, SqlServerErrors>()
        .AddScoped<IDatabaseFiles, SqlServerFiles>()
        .AddSevenDayData(options => Use(options, connectionString));

    public static void Use(DbContextOptionsBuilder options, string connectionString) =>
        options.UseSqlServer(connectionString, server => server
            .MigrationsAssembly(typeof(SqlServerRegistration).Assembly.GetName().Name)
            .UseCompatibilityLevel(150)
            .EnableRetryOnFailure()
            .UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery));
}
