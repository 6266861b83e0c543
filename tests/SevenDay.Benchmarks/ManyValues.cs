using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Audits;
using SevenDay.Domain.Claims;
using SevenDay.Domain.Measures;
using SevenDay.Domain.Workstreams;

namespace SevenDay.Benchmarks;

/// <summary>A closed round of many organisations, milestones and claims, and a value a month of many measures. Invented.</summary>
internal static class ManyValues
{
    internal static async Task<ManyEntries> CreateAsync(int organisations, int measures, int years)
    {
        var made = await ManyEntries.CreateAsync(0, organisations);
        var portal = made.Portal;
        var version = await portal.WithDbAsync(db => db.Audits.Where(a => a.Id == made.Round).Select(a => a.Version).SingleAsync());
        await portal.SendAsync(new CloseAudit.Command(made.Round, version));
        var definitions = Enumerable.Range(0, measures).Select(Measure).ToList();
        await portal.AddAsync([.. definitions]);
        await InsertAsync(await ManyServices.ConnectionAsync(portal), years * 12);
        await portal.AddAsync([.. Enumerable.Range(0, 10).Select(n => Claim(n, definitions[n % measures].Id, made.Organisations[n % organisations]))]);
        var workstream = new Workstream("Benchmark workstream", "To measure");
        for (var number = 0; number < 20; number++) workstream.Plan($"Milestone {number}", new DateOnly(2026, 10, 1).AddDays(number * 9));
        await portal.AddAsync(workstream);
        return made;
    }

    private static Measure Measure(int number) => new($"bench-{number}", new MeasureDefinition(
        $"Benchmark measure {number:00}", number % 2 == 0 ? "%" : "days", number % 2 == 0 ? MeasureKind.Rate : MeasureKind.Mean,
        number % 3 == 0 ? Improvement.Decrease : Improvement.Increase, 55, Domain: 1 + number % 5));

    private static PublicClaim Claim(int number, Guid measure, Guid organisation) => new(
        new ClaimWording($"Claim {number}", "A board paper", new DateOnly(2026, 3, 1)),
        new ClaimTest(measure, organisation, null, null, null, WeekPart.All, ClaimSide.AtLeast, 50, ClaimScope.Latest));

    /// <summary>Straight into the table: half of the measures as shares, half as values, from the latest month back.</summary>
    private static async Task InsertAsync(string connectionString, int months)
    {
        await using var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync();
        await using var transaction = (SqliteTransaction)await connection.BeginTransactionAsync();
        await using var insert = connection.CreateCommand();
        (insert.Transaction, insert.CommandTimeout) = (transaction, 0);
        insert.CommandText = $"""
            WITH RECURSIVE months(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM months WHERE n + 1 < {months})
            INSERT INTO MeasureValues (Id, Version, MeasureId, OrganisationId, Period, WeekPart, Numerator, Denominator, Value)
            SELECT hex(randomblob(4))||'-'||hex(randomblob(2))||'-'||hex(randomblob(2))||'-'||hex(randomblob(2))||'-'||hex(randomblob(6)), 1, m.Id, o.Id,
                date('2026-10-01', '-'||n||' months'), 'All',
                CASE WHEN m.Unit = '%' THEN 300 + abs(random()) % 200 END, CASE WHEN m.Unit = '%' THEN 700 END,
                CASE WHEN m.Unit <> '%' THEN 45 + abs(random()) % 1000 / 100.0 END
            FROM Measures m CROSS JOIN Organisations o CROSS JOIN months WHERE m.Code LIKE 'bench-%'
            """;
        await insert.ExecuteNonQueryAsync();
        await transaction.CommitAsync();
    }
}
