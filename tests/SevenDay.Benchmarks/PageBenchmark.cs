using System.Diagnostics;

namespace SevenDay.Benchmarks;

/// <summary>How long pages take over HTTP for somebody signed in, and how many database commands each needs.</summary>
internal static class PageBenchmark
{
    private const int Times = 30;

    private static readonly string[] Pages = ["/", "/services", "/services?search=Service%20000", "/services/open", "/availability", "/dashboard", "/organisations", "/services/worklist", "/services/bank-holidays", "/audits", "/measures", "/workstreams"];

    internal static async Task<int> RunAsync(int[] sizes)
    {
        Console.WriteLine("| services | page | median ms | 95th of 100 ms | database commands |");
        Console.WriteLine("|---:|---|---:|---:|---:|");
        foreach (var size in sizes) await RunAsync(size);
        return 0;
    }

    private static async Task RunAsync(int services)
    {
        var portal = await ManyServices.CreateAsync(services);
        await using var server = await PortalServer.StartAsync(portal);
        using var http = await server.SignInAsync();
        foreach (var page in Pages) await MeasureAsync(http, server.Commands, services, page);
        await portal.DisposeAsync();
    }

    private static async Task MeasureAsync(HttpClient http, CommandLog commands, int services, string page)
    {
        using var first = await http.GetAsync(page);
        if (!first.IsSuccessStatusCode) return;
        using var second = await http.GetAsync(page);
        commands.Clear();
        var times = new List<double>();
        for (var run = 0; run < Times; run++)
        {
            var started = Stopwatch.GetTimestamp();
            using var response = await http.GetAsync(page);
            await response.Content.ReadAsByteArrayAsync();
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }
        times.Sort();
        Console.WriteLine($"| {services:N0} | {page} | {times[Times / 2]:0.0} | {times[(int)(Times * 0.95)]:0.0} | {commands.Count / (double)Times:0.#} |");
    }
}
