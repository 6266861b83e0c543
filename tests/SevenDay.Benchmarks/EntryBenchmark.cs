using System.Diagnostics;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Security;
using SevenDay.Data.Identity;

namespace SevenDay.Benchmarks;

/// <summary>Results of a round with few and with very many entries, and how fast entries are saved.</summary>
internal static class EntryBenchmark
{
    private const int Times = 30;
    private const int Clients = 32;
    private const string Token = "token-of-the-benchmark";

    internal static async Task<int> RunAsync(int few, int many)
    {
        Console.WriteLine("| entries | organisations | role | page | median ms | database ms | commands |");
        Console.WriteLine("|---:|---:|---|---|---:|---:|---:|");
        foreach (var (entries, organisations) in new[] { (few, 2), (many, 2), (few, 200) })
        {
            await using var round = await ManyEntries.CreateAsync(entries, organisations);
            await PagesAsync(round, entries);
        }
        return 0;
    }

    internal static async Task<int> SaveAsync(int entries)
    {
        await using var round = await ManyEntries.CreateAsync(0, 2);
        await AddTokenAsync(round);
        await using var server = await PortalServer.StartAsync(round.Portal);
        using var http = server.Anonymous();
        http.DefaultRequestHeaders.Authorization = new("Bearer", Token);
        await SendAsync(http, round, 0, 200, 4);
        var raw = await RawAsync(round, entries);
        server.Commands.Clear();
        var alone = await SendAsync(http, round, 1_000, entries / 4, 1) * 4;
        var (commands, database) = (server.Commands.Count * 4.0 / entries, server.Commands.Milliseconds * 4 / entries);
        var together = await SendAsync(http, round, 100_000, entries, Clients);
        Console.WriteLine($"{entries:N0} entries, each in a transaction of its own:");
        Console.WriteLine($"  raw rows of the same shape into the same database, one connection  {entries / raw:N0} a second");
        Console.WriteLine($"  over HTTP, 1 client                                                {entries / alone:N0} a second ({commands:0.#} database commands, {database:0.0} of {alone * 1000 / entries:0.0} ms each)");
        Console.WriteLine($"  over HTTP, {Clients} clients                                              {entries / together:N0} a second");
        return 0;
    }

    private static async Task PagesAsync(ManyEntries round, int entries)
    {
        await using var server = await PortalServer.StartAsync(round.Portal);
        foreach (var role in new[] { Roles.ProgrammeLead, Roles.BoardMember }) await PagesAsync(round, server, role, entries);
    }

    private static async Task PagesAsync(ManyEntries round, PortalServer server, string role, int entries)
    {
        using var http = await server.SignInAsync(role);
        foreach (var page in new[] { $"/audits/{round.Round}/results", $"/audits/{round.Round}", "/audits", "/" })
        {
            for (var warm = 0; warm < 3; warm++) (await http.GetAsync(page)).EnsureSuccessStatusCode();
            server.Commands.Clear();
            var times = new List<double>();
            for (var run = 0; run < Times; run++)
            {
                var started = Stopwatch.GetTimestamp();
                using var answer = await http.GetAsync(page);
                await answer.Content.ReadAsByteArrayAsync();
                times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
            times.Sort();
            Console.WriteLine($"| {entries:N0} | {round.Organisations.Count} | {role} | {page.Replace(round.Round.ToString(), "{id}")} | {times[Times / 2]:0.0} | {server.Commands.Milliseconds / Times:0.0} | {server.Commands.Count / (double)Times:0.#} |");
        }
    }

    /// <summary>Seconds that so many entries took.</summary>
    private static async Task<double> SendAsync(HttpClient http, ManyEntries round, int first, int entries, int clients)
    {
        var next = first - 1;
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(async _ =>
        {
            for (var number = Interlocked.Increment(ref next); number < first + entries; number = Interlocked.Increment(ref next))
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/audits/{round.Round}/entries")
                {
                    Content = JsonContent.Create(new { Organisation = round.Organisations[number % round.Organisations.Count], Answers = ManyEntries.Case(number) }),
                    Headers = { { "Idempotency-Key", Guid.CreateVersion7().ToString() } },
                };
                using var answer = await http.SendAsync(request);
                if (!answer.IsSuccessStatusCode) throw new InvalidOperationException($"{answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
            }
        }));
        return Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    /// <summary>The rows of one entry, copied by the database itself, in a transaction for each.</summary>
    private static async Task<double> RawAsync(ManyEntries round, int entries)
    {
        await using var connection = new SqliteConnection(await ManyServices.ConnectionAsync(round.Portal));
        await connection.OpenAsync();
        var id = (await round.Portal.WithDbAsync(db => db.AuditEntries.Select(e => e.Id).FirstAsync())).ToString().ToUpperInvariant();
        var inserts = new List<SqliteCommand>();
        foreach (var (table, keys, key) in new[] { ("AuditEntries", new[] { "Id", "SubmissionKey" }, "Id"), ("AuditEntryOutcomes", ["AuditEntryId"], "AuditEntryId") })
        {
            var columns = new List<string>();
            await using var info = connection.CreateCommand();
            info.CommandText = $"SELECT name FROM pragma_table_info('{table}')";
            await using (var reader = await info.ExecuteReaderAsync())
                while (await reader.ReadAsync()) columns.Add(reader.GetString(0));
            var insert = connection.CreateCommand();
            insert.CommandText = $"INSERT INTO {table} ({string.Join(',', columns)}) SELECT {string.Join(',', columns.Select(c => keys.Contains(c) ? "$new" : c))} FROM {table} WHERE {key} = '{id}'";
            insert.Parameters.Add("$new", SqliteType.Text);
            inserts.Add(insert);
        }
        var started = Stopwatch.GetTimestamp();
        for (var number = 0; number < entries; number++)
        {
            await using var transaction = (SqliteTransaction)await connection.BeginTransactionAsync();
            var copy = Guid.CreateVersion7().ToString().ToUpperInvariant();
            foreach (var insert in inserts)
            {
                insert.Transaction = transaction;
                insert.Parameters["$new"].Value = copy;
                await insert.ExecuteNonQueryAsync();
            }
            await transaction.CommitAsync();
        }
        return Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private static Task AddTokenAsync(ManyEntries round) => round.Portal.WithDbAsync(async db =>
    {
        var user = await db.Users.FirstAsync(u => u.UserName == "auditor@bench.example");
        var role = await db.Roles.FirstAsync(r => r.Name == "ProgrammeLead");
        db.UserRoles.Add(new() { UserId = user.Id, RoleId = role.Id });
        db.PersonalTokens.Add(new PersonalToken
        {
            UserId = user.Id, Name = "Benchmark", Hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Token))), CreatedAtUtc = DateTime.UnixEpoch, ExpiresAtUtc = DateTime.UnixEpoch.AddYears(200),
        });
        return await db.SaveChangesAsync();
    });
}
