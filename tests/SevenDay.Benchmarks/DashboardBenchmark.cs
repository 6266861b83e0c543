using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Security;
using SevenDay.Domain.Measures;

namespace SevenDay.Benchmarks;

/// <summary>The dashboard of many organisations and measures beside the same bytes as a file from the same server, with one year of values and with ten.</summary>
internal static class DashboardBenchmark
{
    // The first turns bring the compiled code to its last tier and are not counted.
    private const int Organisations = 200, Measures = 50, Clients = 8, WarmUp = 4, Rounds = 5, Saves = 51;
    private const double Seconds = 3;

    internal static async Task<int> RunAsync()
    {
        Console.WriteLine($"{Organisations} organisations, {Measures} measures, a value a month; {Clients} clients in a process of their own, medians of {Rounds} turns of {Seconds:0} s.");
        Console.WriteLine("| years | what | KB | requests a second | median ms | server CPU ms each | commands | database ms | of the file's throughput |");
        Console.WriteLine("|---:|---|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var years in new[] { 1, 10 })
        {
            await using var data = await ManyValues.CreateAsync(Organisations, Measures, years);
            await using var server = await PortalServer.StartAsync(data.Portal);
            await PagesAsync(server, years);
            await AfterASaveAsync(server, data, years);
        }
        return 0;
    }

    private static async Task PagesAsync(PortalServer server, int years)
    {
        // An auditor's home page reads no measures, so that the dashboard is the first to.
        var auditor = await server.CookieAsync(Roles.Auditor);
        server.Commands.Clear();
        var started = Stopwatch.GetTimestamp();
        await server.BytesAsync("/dashboard", auditor);
        Console.WriteLine($"| {years} | first request after the start | | | {Stopwatch.GetElapsedTime(started).TotalMilliseconds:0} | | {server.Commands.Count} | {server.Commands.Milliseconds:0} | |");
        var cookie = await server.CookieAsync(Roles.BoardMember);
        var page = await server.BytesAsync("/dashboard", cookie);
        await File.WriteAllBytesAsync(Path.Combine(server.Files, "dashboard.html"), page);
        // The last is the frame of every page, with nothing in it that was read.
        string[] addresses = ["/dashboard", "/bench/dashboard.html", "/accessibility"];
        var runs = addresses.ToDictionary(a => a, _ => new List<Run>());
        for (var turn = -WarmUp; turn < Rounds; turn++)
            foreach (var address in addresses)
            {
                var run = await RunAsync(server, address, cookie);
                if (turn >= 0) runs[address].Add(run);
            }
        var file = Median(runs[addresses[1]], r => r.Load.PerSecond);
        foreach (var (address, measured) in runs)
            Console.WriteLine($"| {years} | {address} | {page.Length / 1024.0:0} | {Median(measured, r => r.Load.PerSecond):N0} | {Median(measured, r => r.Load.MedianMs):0.0} | {Median(measured, r => r.CpuMs):0.00} | {Median(measured, r => r.Commands):0.#} | {Median(measured, r => r.DatabaseMs):0.00} | {Median(measured, r => r.Load.PerSecond) / file:0.00} |");
    }

    private static async Task<Run> RunAsync(PortalServer server, string address, string cookie)
    {
        server.Commands.Clear();
        var before = Environment.CpuUsage.TotalTime;
        var load = await Load.RunAsync(server.Address + address, cookie, Clients, Seconds);
        var spent = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
        return new Run(load, spent / load.Requests, server.Commands.Count / (double)load.Requests, server.Commands.Milliseconds / load.Requests);
    }

    /// <summary>The first page after a value was entered, which the index has to read again.</summary>
    private static async Task AfterASaveAsync(PortalServer server, ManyEntries data, int years)
    {
        var cookie = await server.CookieAsync(Roles.BoardMember);
        var measure = await data.Portal.WithDbAsync(db => db.Measures.Where(m => m.Code == "bench-1").Select(m => m.Id).SingleAsync());
        var times = new List<double>();
        for (var turn = 0; turn < Saves; turn++)
        {
            await data.Portal.AddAsync(new MeasureValue(measure, data.Organisations[turn], new DateOnly(2026, 11, 1), WeekPart.All, Reading.Single(50)));
            var started = Stopwatch.GetTimestamp();
            await server.BytesAsync("/dashboard", cookie);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }
        times.Sort();
        Console.WriteLine($"| {years} | first request after a value was entered | | | {times[Saves / 2]:0.0} | | | | |");
    }

    private static double Median(List<Run> runs, Func<Run, double> of) => runs.Select(of).Order().ElementAt(runs.Count / 2);

    private sealed record Run(Load Load, double CpuMs, double Commands, double DatabaseMs);
}
