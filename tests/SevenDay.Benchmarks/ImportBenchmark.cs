using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Services.Import;
using SevenDay.TestKit;

namespace SevenDay.Benchmarks;

/// <summary>The import of services beside the fastest way there is to write the same rows.</summary>
internal static class ImportBenchmark
{
    private static readonly string[] Tables = ["Organisations", "OrganisationNames", "OrganisationCodes", "Services", "ServiceHours", "Openings"];

    internal static async Task<int> RunAsync(int services)
    {
        await ImportAsync(200);
        var (imported, connection, portal) = await ImportAsync(services);
        await using var owner = portal;
        var (rows, raw) = await CopyAsync(connection);

        Console.WriteLine($"| {services:N0} services with weekly hours, SQLite | seconds | services a second | rows a second |");
        Console.WriteLine("|---|---:|---:|---:|");
        Console.WriteLine($"| import: file read, checked, compared, change log written, one transaction | {imported.TotalSeconds:0.00} | {services / imported.TotalSeconds:N0} | {rows / imported.TotalSeconds:N0} |");
        Console.WriteLine($"| raw prepared insert of the same {rows:N0} rows, one transaction | {raw.TotalSeconds:0.00} | {services / raw.TotalSeconds:N0} | {rows / raw.TotalSeconds:N0} |");
        Console.WriteLine($"| the same file again: nothing to change | {(await AgainAsync(portal, services)).TotalSeconds:0.00} | | |");
        return 0;
    }

    private static async Task<(TimeSpan, string, TestPortal)> ImportAsync(int services)
    {
        var portal = new TestPortal();
        await portal.InitializeAsync();
        var time = await AgainAsync(portal, services);
        return (time, (await portal.WithDbAsync(db => Task.FromResult(db.Database.GetConnectionString())))!, portal);
    }

    private static async Task<TimeSpan> AgainAsync(TestPortal portal, int services)
    {
        var file = ServiceRows.File(services);
        var started = Stopwatch.GetTimestamp();
        var report = await portal.SendAsync(new ImportServices.Command(file, ServiceFileFormat.Csv, DryRun: false));
        var time = Stopwatch.GetElapsedTime(started);
        return report.Applied ? time : throw new InvalidOperationException(report.Problems[0].Message);
    }

    /// <summary>Reads the imported rows into memory, then times writing them into an empty copy of the schema, foreign keys and indexes included.</summary>
    private static async Task<(int Rows, TimeSpan)> CopyAsync(string source)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("sevenday-raw-").FullName, "raw.db");
        await using var from = new SqliteConnection(source);
        await from.OpenAsync();
        await using var to = new SqliteConnection($"Data Source={file};Pooling=False");
        await to.OpenAsync();
        from.BackupDatabase(to);
        var content = new List<(string Insert, List<object[]> Rows)>();
        foreach (var table in Tables) content.Add(await ReadAsync(from, table));
        foreach (var table in Tables.Reverse()) await RunAsync(to, $"DELETE FROM {table}");
        await RunAsync(to, "VACUUM");

        var started = Stopwatch.GetTimestamp();
        await using var transaction = (SqliteTransaction)await to.BeginTransactionAsync();
        foreach (var (insert, rows) in content) Insert(to, transaction, insert, rows);
        await transaction.CommitAsync();
        return (content.Sum(c => c.Rows.Count), Stopwatch.GetElapsedTime(started));
    }

    private static void Insert(SqliteConnection to, SqliteTransaction transaction, string sql, List<object[]> rows)
    {
        using var command = to.CreateCommand();
        (command.CommandText, command.Transaction) = (sql, transaction);
        for (var column = 0; column < rows[0].Length; column++) command.Parameters.Add(new SqliteParameter($"@p{column}", null));
        command.Prepare();
        foreach (var row in rows)
        {
            for (var column = 0; column < row.Length; column++) command.Parameters[column].Value = row[column];
            command.ExecuteNonQuery();
        }
    }

    private static async Task<(string, List<object[]>)> ReadAsync(SqliteConnection from, string table)
    {
        await using var command = from.CreateCommand();
        command.CommandText = $"SELECT * FROM {table}";
        await using var reader = await command.ExecuteReaderAsync();
        var columns = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToList();
        var rows = new List<object[]>();
        while (await reader.ReadAsync())
        {
            var row = new object[columns.Count];
            reader.GetValues(row);
            rows.Add(row);
        }
        return ($"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select((_, i) => $"@p{i}"))})", rows);
    }

    private static async Task RunAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
