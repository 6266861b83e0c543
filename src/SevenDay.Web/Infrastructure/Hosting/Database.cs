using Microsoft.Data.Sqlite;
using SevenDay.Application;
using SevenDay.Application.Assessments;
using SevenDay.Data;
using SevenDay.Data.Sqlite;
using SevenDay.Data.SqlServer;

namespace SevenDay.Web.Infrastructure.Hosting;

public static class Database
{
    /// <summary>The one place where the portal names a provider.</summary>
    public static WebApplicationBuilder AddPortalDatabase(this WebApplicationBuilder builder)
    {
        var connection = builder.Configuration.GetConnectionString("Portal")
            ?? throw new InvalidOperationException("Set ConnectionStrings:Portal to the database of the portal.");
        _ = builder.Configuration["Database:Provider"] switch
        {
            SqliteRegistration.Name => builder.Services.AddSevenDaySqlite(UnderContentRoot(connection, builder.Environment.ContentRootPath)),
            SqlServerRegistration.Name => builder.Services.AddSevenDaySqlServer(connection),
            var other => throw new InvalidOperationException($"Database:Provider is “{other}”. Use {SqliteRegistration.Name} or {SqlServerRegistration.Name}."),
        };
        builder.Services.AddSevenDayApplication();
        builder.Services.Configure<AssessmentOptions>(builder.Configuration.GetSection(AssessmentOptions.Section));
        builder.Services.AddHealthChecks().AddDbContextCheck<PortalDbContext>(tags: ["ready"]);
        return builder;
    }

    /// <summary>The file stays with the portal, wherever it was started from.</summary>
    private static string UnderContentRoot(string connection, string root)
    {
        var parts = new SqliteConnectionStringBuilder(connection);
        if (!Path.IsPathRooted(parts.DataSource)) parts.DataSource = Path.Combine(root, parts.DataSource);
        return parts.ToString();
    }
}
