using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using SevenDay.Application;
using SevenDay.Application.Assessments;
using SevenDay.Application.Security;
using SevenDay.Application.Users;
using SevenDay.Data;
using SevenDay.Data.Identity;
using SevenDay.Data.Sqlite;
using SevenDay.Data.SqlServer;

namespace SevenDay.Cli;

/// <summary>The use cases on the portal's own database, configured as the portal is.</summary>
internal static class Portal
{
    private const string DefaultConnection = "Data Source=App_Data/sevenday.db";

    internal static IHost Build(IReadOnlyDictionary<string, string?> settings)
    {
        var folder = PortalFolder.Find();
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = folder, ApplicationName = "sevenday" });
        var environment = Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") ?? Environments.Production;
        builder.Configuration
            .AddJsonFile("appsettings.json", optional: true)
            .AddJsonFile($"appsettings.{environment}.json", optional: true)
            .AddEnvironmentVariables()
            .AddInMemoryCollection(settings);
        builder.Logging.SetMinimumLevel(LogLevel.Error).AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        AddDatabase(builder, folder);
        builder.Services.AddSevenDayApplication();
        builder.Services.Configure<AssessmentOptions>(builder.Configuration.GetSection(AssessmentOptions.Section));
        builder.Services.AddSingleton<ICurrentUser, OperatorUser>();
        builder.Services.AddIdentityCore<PortalUser>(PasswordRules.Apply).AddRoles<IdentityRole<Guid>>()
            .AddEntityFrameworkStores<PortalDbContext>().AddErrorDescriber<PlainIdentityErrors>();
        return builder.Build();
    }

    private static void AddDatabase(HostApplicationBuilder builder, string folder)
    {
        var connection = builder.Configuration.GetConnectionString("Portal") ?? DefaultConnection;
        _ = (builder.Configuration["Database:Provider"] ?? SqliteRegistration.Name) switch
        {
            SqliteRegistration.Name => builder.Services.AddSevenDaySqlite(Under(folder, connection)),
            SqlServerRegistration.Name => builder.Services.AddSevenDaySqlServer(connection),
            var other => throw new UsageException($"Database:Provider is “{other}”. Use {SqliteRegistration.Name} or {SqlServerRegistration.Name}."),
        };
    }

    private static string Under(string folder, string connection)
    {
        var parts = new SqliteConnectionStringBuilder(connection);
        if (!Path.IsPathRooted(parts.DataSource)) parts.DataSource = Path.Combine(folder, parts.DataSource);
        return parts.ToString();
    }
}
