using Microsoft.Extensions.DependencyInjection;
using SevenDay.Data.Sqlite;
using SevenDay.Data.SqlServer;
using SevenDay.TestKit;

namespace SevenDay.Data.Tests.Migrations;

/// <summary>A context of a provider that is never connected.</summary>
internal sealed class ProviderContext : IDisposable
{
    private readonly ServiceProvider _services;
    private readonly IServiceScope _scope;

    internal ProviderContext(string provider)
    {
        var services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(new FixedTime());
        _ = provider == SqlServerRegistration.Name
            ? services.AddSevenDaySqlServer("Server=offline;Database=SevenDay")
            : services.AddSevenDaySqlite("Data Source=:memory:");
        _services = services.BuildServiceProvider();
        _scope = _services.CreateScope();
        Db = _scope.ServiceProvider.GetRequiredService<PortalDbContext>();
    }

    internal static TheoryData<string> Both => [SqliteRegistration.Name, SqlServerRegistration.Name];

    internal PortalDbContext Db { get; }

    public void Dispose()
    {
        _scope.Dispose();
        _services.Dispose();
    }
}
