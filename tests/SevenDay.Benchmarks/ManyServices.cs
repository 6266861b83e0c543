using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Services.Import;
using SevenDay.TestKit;

namespace SevenDay.Benchmarks;

/// <summary>A portal with very many services: some are imported, and the database copies them under other names and keys.</summary>
internal static class ManyServices
{
    private const int Imported = 1000;

    private static readonly Dictionary<string, string[]> Keys = new()
    {
        ["Services"] = ["Id"],
        ["ServiceHours"] = ["Id", "ServiceId"],
        ["Openings"] = ["ServiceHoursId"],
    };

    internal static async Task<TestPortal> CreateAsync(int services)
    {
        var portal = new TestPortal();
        await portal.InitializeAsync();
        var report = await portal.SendAsync(new ImportServices.Command(ServiceRows.SplitFile(Math.Min(services, Imported)), ServiceFileFormat.Csv, DryRun: false));
        if (!report.Applied) throw new InvalidOperationException(report.Problems[0].Message);
        await using var connection = new SqliteConnection(await ConnectionAsync(portal));
        await connection.OpenAsync();
        await using var transaction = (SqliteTransaction)await connection.BeginTransactionAsync();
        foreach (var table in Keys.Keys) await CopyAsync(connection, transaction, table, services / Imported - 1);
        await transaction.CommitAsync();
        return portal;
    }

    internal static async Task<string> ConnectionAsync(TestPortal portal) => (await portal.WithDbAsync(db => Task.FromResult(db.Database.GetConnectionString())))!;

    private static async Task CopyAsync(SqliteConnection connection, SqliteTransaction transaction, string table, int copies)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"SELECT name FROM pragma_table_info('{table}')";
        var columns = new List<string>();
        await using (var reader = await command.ExecuteReaderAsync())
            while (await reader.ReadAsync()) columns.Add(reader.GetString(0));
        // The fourth group of a key takes the number of the copy, counted from a value that no imported key has there by chance.
        var values = columns.Select(c => Keys[table].Contains(c) ? $"substr({c},1,19)||printf('%04X',n)||substr({c},24)" : table == "Services" && c == "Name" ? "Name||' '||n" : c);
        command.CommandText = $"WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n+1 FROM numbers WHERE n < {copies}) "
            + $"INSERT INTO {table} ({string.Join(',', columns)}) SELECT {string.Join(',', values)} FROM {table} CROSS JOIN numbers WHERE {copies} > 0";
        await command.ExecuteNonQueryAsync();
    }
}
