using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Audits;
using SevenDay.Application.Security;
using SevenDay.Data.Identity;
using SevenDay.TestKit;

namespace SevenDay.Benchmarks;

/// <summary>An open round with very many entries: some are logged as a person would, and the database copies them under other keys, with their counts.</summary>
internal sealed class ManyEntries(TestPortal portal) : IAsyncDisposable
{
    private const int Logged = 500;

    private static readonly string[] Specialties = ["Acute medicine", "Cardiology", "General surgery", "Paediatrics", "Stroke medicine"];

    internal TestPortal Portal => portal;

    internal Guid Round { get; private set; }

    internal IReadOnlyList<Guid> Organisations { get; private set; } = [];

    internal static async Task<ManyEntries> CreateAsync(int entries, int organisations)
    {
        var portal = new TestPortal();
        await portal.InitializeAsync();
        var made = new ManyEntries(portal);
        await made.OpenAsync(organisations);
        var auditor = new TestUser(Roles.ProgrammeLead, await AuthorAsync(portal));
        var logged = Math.Min(entries, Math.Max(Logged, organisations * 5));
        for (var number = 0; number < logged; number++)
            await portal.SendAsync(new LogAuditEntry.Command(made.Round, made.Organisations[number % organisations], Guid.CreateVersion7(), Case(number)), auditor);
        await made.CopyAsync(entries / Math.Max(1, logged) - 1);
        return made;
    }

    /// <summary>A case of one of seven days, in time or late.</summary>
    internal static Dictionary<string, string> Case(int number)
    {
        var admitted = new DateTime(2026, 11, 11, number * 7 % 24, number % 60, 0).AddDays(number % 7);
        return new()
        {
            ["case_ref"] = "B" + number.ToString(CultureInfo.InvariantCulture), ["specialty"] = Specialties[number % Specialties.Length], ["clock"] = "Admission",
            ["clock_start"] = Text(admitted), ["excluded"] = "no", ["reviewed"] = "yes", ["first_review"] = Text(admitted.AddHours(4 + number * 5 % 14)),
            ["reviews_due"] = "1", ["reviews_done"] = number % 9 == 0 ? "0" : "1",
        };
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    private static string Text(DateTime at) => at.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static async Task<Guid> AuthorAsync(TestPortal portal)
    {
        var author = new PortalUser { UserName = "auditor@bench.example", DisplayName = "Bench auditor", SecurityStamp = "bench" };
        await portal.AddAsync(author);
        return author.Id;
    }

    private async Task OpenAsync(int organisations)
    {
        var bodies = Enumerable.Range(0, organisations).Select(_ => TestData.AnOrganisation()).ToList();
        await portal.AddAsync([.. bodies]);
        Organisations = bodies.ConvertAll(b => b.Id);
        var template = await portal.WithDbAsync(db => db.AuditTemplates.Where(t => t.Code == "case-note-review").Select(t => t.Id).FirstAsync());
        Round = await portal.SendAsync(new StartAudit.Command(template, "Bench round", new(2026, 11, 11), new(2026, 11, 17), 70, Organisations, [], IsIllustrative: true));
        await portal.SendAsync(new OpenAudit.Command(Round, 1));
    }

    private async Task CopyAsync(int copies)
    {
        if (copies <= 0) return;
        await using var connection = new SqliteConnection(await ManyServices.ConnectionAsync(portal));
        await connection.OpenAsync();
        await using var transaction = (SqliteTransaction)await connection.BeginTransactionAsync();
        await CopyAsync(connection, transaction, "AuditEntries", ["Id", "SubmissionKey"], copies);
        await CopyAsync(connection, transaction, "AuditEntryOutcomes", ["AuditEntryId"], copies);
        foreach (var table in await TextsAsync(connection, transaction, "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'Audit%Summar%'"))
        {
            var counts = await TextsAsync(connection, transaction, $"SELECT name FROM pragma_table_info('{table}') WHERE type = 'INTEGER'");
            await RunAsync(connection, transaction, $"UPDATE {table} SET {string.Join(',', counts.Select(c => $"{c} = {c} * {copies + 1}"))}");
        }
        await transaction.CommitAsync();
    }

    /// <summary>The fourth group of a key takes the number of the copy.</summary>
    private static async Task CopyAsync(SqliteConnection connection, SqliteTransaction transaction, string table, string[] keys, int copies)
    {
        var columns = await TextsAsync(connection, transaction, $"SELECT name FROM pragma_table_info('{table}')");
        var values = columns.Select(c => keys.Contains(c) ? $"substr({c},1,19)||printf('%04X',n)||substr({c},24)" : c);
        await RunAsync(connection, transaction, $"WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n+1 FROM numbers WHERE n < {copies}) "
            + $"INSERT INTO {table} ({string.Join(',', columns)}) SELECT {string.Join(',', values)} FROM {table} CROSS JOIN numbers");
    }

    private static async Task<List<string>> TextsAsync(SqliteConnection connection, SqliteTransaction transaction, string sql)
    {
        await using var command = connection.CreateCommand();
        (command.Transaction, command.CommandText) = (transaction, sql);
        var texts = new List<string>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) texts.Add(reader.GetString(0));
        return texts;
    }

    private static async Task RunAsync(SqliteConnection connection, SqliteTransaction transaction, string sql)
    {
        await using var command = connection.CreateCommand();
        (command.Transaction, command.CommandText, command.CommandTimeout) = (transaction, sql, 0);
        await command.ExecuteNonQueryAsync();
    }
}
