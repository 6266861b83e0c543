using SevenDay.SqlServer.Tests;
using Testcontainers.MsSql;

[assembly: AssemblyFixture(typeof(SqlServerContainer))]

namespace SevenDay.SqlServer.Tests;

/// <summary>One SQL Server 2022 for the run, unless a server is already named. Compiled with UseTestcontainers=true.</summary>
public sealed class SqlServerContainer : IAsyncLifetime
{
    private MsSqlContainer? container;

    public async ValueTask InitializeAsync()
    {
        if (!string.IsNullOrWhiteSpace(SqlServerUnderTest.ConnectionString))
            return;
        container = new MsSqlBuilder("mcr.microsoft.com/mssql/server:2022-latest").Build();
        await container.StartAsync();
        // Assembly fixtures start before all others, so the fixtures of the suite read this as if it had been given.
        Environment.SetEnvironmentVariable(SqlServerUnderTest.Variable, container.GetConnectionString());
    }

    public async ValueTask DisposeAsync()
    {
        if (container is not null)
            await container.DisposeAsync();
    }
}
