using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Availability;
using SevenDay.Application.Services;
using SevenDay.TestKit;

namespace SevenDay.Benchmarks;

/// <summary>The availability index beside the limits of the machine: reading its bits once, reading its rows once, and asking the database instead.</summary>
internal static class IndexBenchmark
{
    private static readonly DateTime Moment = FixedTime.Start.DateTime;
    private static readonly DateOnly Today = DateOnly.FromDateTime(Moment);

    internal static async Task<int> RunAsync(int services)
    {
        var portal = await ManyServices.CreateAsync(services);
        await using var owner = portal;
        var connection = await ManyServices.ConnectionAsync(portal);
        using var index = new AvailabilityIndex();
        var (build, snapshot) = await OnceAsync(() => portal.WithDbAsync(db => index.CurrentAsync(db, Today, default)));
        var (again, _) = await OnceAsync(() => portal.WithDbAsync(db => AvailabilityLoader.LoadAsync(db, Guid.Empty, Today, default)));
        var (raw, rows) = await OnceAsync(() => RawReadAsync(connection));
        Console.WriteLine($"{services:N0} services, {rows:N0} rows, SQLite");
        Console.WriteLine();
        Console.WriteLine("| what | takes | beside | takes | times |");
        Console.WriteLine("|---|---:|---|---:|---:|");
        Line("build of the index from the database, first", build, "raw read of the same rows", raw);
        Line("build of the index from the database, again", again, "raw read of the same rows", raw);

        var read = Best(() => ReadOnce(snapshot));
        var sql = (await OnceAsync(() => SqlCountsAsync(connection))).Time;
        foreach (var (name, filter) in new[]
        {
            ("7 × 24 counts, all services", new ServiceFilter()), ("7 × 24 counts, one specialty of six", new ServiceFilter(Specialty: "Radiology")),
            ("7 × 24 counts, acute and public", new ServiceFilter(Setting: "Acute", IsPublic: false)),
        })
        {
            var counts = Best(() => WeekPicture.CountsOf(snapshot.Columns, snapshot.Filter(filter, null)));
            Line(name, counts, "reading the bits of the hours once", read);
            Line(name, counts, "the SQL query for all services", sql);
        }

        var needs = Best(() => snapshot.ByOrganisation(snapshot.Needs(snapshot.Running, Moment)));
        Line("needs of each organisation", needs, "the SQL query", await BestAsync(() => portal.WithDbAsync(db => NeedsFromDatabaseAsync(db))));

        var minute = (int)Moment.TimeOfDay.TotalMinutes;
        var open = Best(() => snapshot.OpenAt(Today, minute));
        var columns = Best(() => ReadColumns(snapshot, minute));
        var query = await BestAsync(() => portal.WithDbAsync(db => OpenFromDatabaseAsync(db)));
        Line("open at this moment", open, "reading the bits of the moment once", columns);
        Line("open at this moment", open, "the SQL query", query);

        await EditAsync(portal);
        var (patch, _) = await OnceAsync(() => portal.WithDbAsync(db => index.CurrentAsync(db, Today, default)));
        Line("an edit seen by the index of another node", patch, "at most", TimeSpan.FromSeconds(2));
        return 0;
    }

    private static void Line(string what, TimeSpan takes, string beside, TimeSpan limit) =>
        Console.WriteLine($"| {what} | {takes.TotalMilliseconds:0.000} ms | {beside} | {limit.TotalMilliseconds:0.000} ms | {takes / limit:0.0000} |");

    private static ulong ReadOnce(AvailabilitySnapshot snapshot)
    {
        var sum = 0UL;
        for (var hour = 0; hour < WeekColumns.HoursInWeek; hour++)
            foreach (var word in snapshot.Columns.Hour(hour)) sum += word;
        return sum;
    }

    private static ulong ReadColumns(AvailabilitySnapshot snapshot, int minute)
    {
        var sum = 0UL;
        foreach (var word in snapshot.Columns.Whole(5, minute)) sum += word;
        foreach (var word in snapshot.Columns.Partly(5, minute)) sum += word;
        foreach (var word in snapshot.Columns.Whole(4, minute + 1440)) sum += word;
        foreach (var word in snapshot.Columns.Partly(4, minute + 1440)) sum += word;
        return sum;
    }

    /// <summary>The rows of services, their versions and their openings as a driver gives them, one after the other.</summary>
    private static async Task<int> RawReadAsync(string source)
    {
        await using var connection = new SqliteConnection(source);
        await connection.OpenAsync();
        var rows = 0;
        foreach (var sql in new[]
        {
            "SELECT Id, Version, Name, OrganisationId, Specialty, Setting, Site, IsPublic, ConfirmedAtUtc, SignedOffHoursId, EndedOn FROM Services",
            "SELECT Id, ServiceId, EffectiveFrom, BankHolidayRule, Source FROM ServiceHours",
            "SELECT ServiceHoursId, Day, Opens, Closes FROM Openings",
        })
        {
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            await using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                rows++;
                reader.GetGuid(0);
                for (var column = 1; column < reader.FieldCount; column++) reader.GetValue(column);
            }
        }
        return rows;
    }

    /// <summary>The same counts from the rows: minutes of each service in each hour, at least 30 of them.</summary>
    private static async Task<int> SqlCountsAsync(string source)
    {
        await using var connection = new SqliteConnection(source);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """
            WITH RECURSIVE hours(h) AS (SELECT 0 UNION ALL SELECT h + 1 FROM hours WHERE h < 47)
            SELECT hour, COUNT(*) FROM (
              SELECT v.ServiceId, (o.Day * 24 + h) % 168 AS hour, SUM(MIN(o.Closes, h * 60 + 60) - MAX(o.Opens, h * 60)) AS minutes
              FROM ServiceHours v JOIN Openings o ON o.ServiceHoursId = v.Id JOIN hours ON h * 60 < o.Closes AND h * 60 + 60 > o.Opens
              WHERE v.Status = 'Actual' AND v.SupersededAtUtc IS NULL AND v.EffectiveFrom <= '2026-11-21' AND o.Day < 7
              GROUP BY v.ServiceId, hour HAVING minutes >= 30)
            GROUP BY hour
            """;
        var hours = 0;
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync()) hours++;
        return hours;
    }

    private static async Task<int> OpenFromDatabaseAsync(Data.PortalDbContext db)
    {
        var days = await OpenDays.ReadAsync(db, Moment, null, default);
        return await days.Open(db, db.Services.AsNoTracking()).CountAsync();
    }

    private static Task<int> NeedsFromDatabaseAsync(Data.PortalDbContext db) => db.NeedsOf(db.Services.AsNoTracking(), Today, Moment).GroupBy(n => n.Service.OrganisationId)
        .Select(g => new { g.Key, NoHours = g.Count(n => n.NoHours), Stale = g.Count(n => n.Stale), NotSignedOff = g.Count(n => n.NotSignedOff) }).CountAsync();

    private static Task<int> EditAsync(TestPortal portal) => portal.WithDbAsync(async db =>
    {
        var service = await db.Services.Include(s => s.Hours).FirstAsync();
        service.DeclareHours(TestData.Declared("24h|24h|24h|24h|24h|24h|24h", "2026-11-01"));
        return await db.SaveChangesAsync();
    });

    private static async Task<(TimeSpan Time, T Result)> OnceAsync<T>(Func<Task<T>> work)
    {
        var started = Stopwatch.GetTimestamp();
        var result = await work();
        return (Stopwatch.GetElapsedTime(started), result);
    }

    private static async Task<TimeSpan> BestAsync<T>(Func<Task<T>> work)
    {
        var best = TimeSpan.MaxValue;
        for (var run = 0; run < 3; run++)
            if ((await OnceAsync(work)).Time is var time && time < best) best = time;
        return best;
    }

    /// <summary>The median of many runs after a warm-up.</summary>
    private static TimeSpan Best<T>(Func<T> work)
    {
        var times = new List<TimeSpan>();
        for (var run = 0; run < 600; run++)
        {
            var started = Stopwatch.GetTimestamp();
            GC.KeepAlive(work());
            times.Add(Stopwatch.GetElapsedTime(started));
        }
        return times.Skip(300).Order().ElementAt(150);
    }
}
