using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using SevenDay.Data;
using SevenDay.Data.Sqlite;
using SevenDay.Data.SqlServer;

namespace SevenDay.TestKit;

/// <summary>
/// A database of a test's own, copied from a template that is migrated once. The suite runs on SQLite;
/// the project that sets <see cref="ProviderSwitch"/> runs the same tests on the server named in <see cref="ServerVariable"/>.
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    public const string ProviderSwitch = "SevenDay.TestProvider";
    public const string ServerVariable = "SEVENDAY_TEST_SQLSERVER";

    private static readonly string Folder = Directory.CreateTempSubdirectory("sevenday-tests-").FullName;
    private static readonly Dictionary<bool, Lazy<Task<string>>> Templates = new()
    {
        [false] = new(() => MakeTemplateAsync(withEssex: false)),
        [true] = new(() => MakeTemplateAsync(withEssex: true)),
    };

    static TestDatabase() => AppDomain.CurrentDomain.ProcessExit += (_, _) => CleanUp();

    private TestDatabase(string connectionString) => ConnectionString = connectionString;

    /// <summary>Without a server named, tests of the SQL Server project are skipped by name, and their fixtures stay on SQLite.</summary>
    public static bool OnSqlServer => Server.Length > 0 && AppContext.GetData(ProviderSwitch) as string == SqlServerRegistration.Name;

    private static string Server => Environment.GetEnvironmentVariable(ServerVariable) ?? "";

    public string ConnectionString { get; }

    public static string Provider => OnSqlServer ? SqlServerRegistration.Name : SqliteRegistration.Name;

    /// <param name="withEssex">With the demonstration programme, or with reference data only.</param>
    public static async Task<TestDatabase> CreateAsync(bool withEssex = false)
    {
        if (OnSqlServer)
        {
            var database = new TestDatabase(OnServer("SevenDayTest_" + Guid.CreateVersion7().ToString("N")));
            await TestSetup.PrepareAsync(database.ConnectionString, withEssex);
            return database;
        }
        var template = await Templates[withEssex].Value;
        var copy = Path.Combine(Folder, Guid.CreateVersion7() + ".db");
        File.Copy(template, copy);
        return new TestDatabase($"Data Source={copy}");
    }

    /// <summary>A database that nothing has been done to yet.</summary>
    public static TestDatabase Empty() => new(OnSqlServer
        ? OnServer("SevenDayTest_" + Guid.CreateVersion7().ToString("N"))
        : $"Data Source={Path.Combine(Folder, Guid.CreateVersion7() + ".db")}");

    public void Register(IServiceCollection services) => Register(services, ConnectionString);

    internal static void Register(IServiceCollection services, string connectionString) => _ = OnSqlServer
        ? services.AddSevenDaySqlServer(connectionString)
        : services.AddSevenDaySqlite(connectionString).ConfigureDbContext<PortalDbContext>(options => options.AddInterceptors(SqlServerTwin.Instance));

    public async ValueTask DisposeAsync()
    {
        if (!OnSqlServer)
        {
            SqliteConnection.ClearPool(new SqliteConnection(ConnectionString));
            return;
        }
        var services = new ServiceCollection().AddLogging();
        services.AddSingleton(TimeProvider.System);
        Register(services);
        await using var provider = services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PortalDbContext>().Database.EnsureDeletedAsync();
    }

    private static async Task<string> MakeTemplateAsync(bool withEssex)
    {
        var file = Path.Combine(Folder, withEssex ? "essex.db" : "empty.db");
        await TestSetup.PrepareAsync($"Data Source={file}", withEssex);
        await using (var connection = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            await command.ExecuteNonQueryAsync();
        }
        SqliteConnection.ClearAllPools();
        return file;
    }

    private static string OnServer(string database) => new SqlConnectionStringBuilder(Server) { InitialCatalog = database }.ConnectionString;

    private static void CleanUp()
    {
        SqliteConnection.ClearAllPools();
        if (Directory.Exists(Folder)) Directory.Delete(Folder, recursive: true);
    }
}
