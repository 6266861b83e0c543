using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace SevenDay.Cli.Tests;

/// <summary>Runs the verbs as a process of their own and kills it, as a power cut would.</summary>
public sealed class KilledImportTests : IDisposable
{
    private const int Services = 4_000;
    private const long WrittenBeforeTheKill = 256 * 1024;

    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public async Task An_import_killed_half_way_leaves_nothing_of_it_and_the_next_start_is_clean()
    {
        (await _desk.RunAsync("migrate")).ShouldBe(0);
        var logged = await _desk.CountAsync("ChangeLog");
        SqliteConnection.ClearAllPools();
        var file = _desk.Write("services.csv", ServiceFiles.Rows(Services));

        using var import = Start("import", "services", file);
        var killedAfter = await KillOnceItWritesAsync(import);

        import.ExitCode.ShouldNotBe(0, "The import ended before it could be killed.");
        killedAfter.ShouldBeGreaterThan(WrittenBeforeTheKill);
        (await ScalarAsync("PRAGMA integrity_check")).ShouldBe("ok");
        foreach (var table in new[] { "Organisations", "Services", "ServiceHours", "Openings" })
            (await _desk.CountAsync(table)).ShouldBe(0, table);
        (await _desk.CountAsync("ChangeLog")).ShouldBe(logged);

        (await _desk.RunAsync("migrate")).ShouldBe(0);
        (await _desk.RunAsync("import", "services", file)).ShouldBe(0);
        (await _desk.CountAsync("Services")).ShouldBe(Services);
    }

    private Process Start(params string[] words)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "sevenday.dll"));
        foreach (var word in words.Concat(_desk.Settings)) start.ArgumentList.Add(word);
        return Process.Start(start)!;
    }

    /// <summary>The log beside the database grows while rows are written and not yet committed.</summary>
    private async Task<long> KillOnceItWritesAsync(Process process)
    {
        var log = new FileInfo(_desk.Database + "-wal");
        long written = 0;
        while (!process.HasExited && written <= WrittenBeforeTheKill)
        {
            await Task.Delay(1);
            log.Refresh();
            written = log.Exists ? log.Length : 0;
        }
        process.Kill();
        await process.WaitForExitAsync();
        return written;
    }

    private async Task<string?> ScalarAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={_desk.Database};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (await command.ExecuteScalarAsync())?.ToString();
    }
}
