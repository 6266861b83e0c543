using System.Diagnostics;
using SevenDay.Application.Services;
using SevenDay.Application.Services.Export;
using SevenDay.TestKit;

namespace SevenDay.Benchmarks;

/// <summary>How long a file of very many services takes, and how much memory it needs beyond what the portal holds anyway.</summary>
internal static class ExportBenchmark
{
    internal static async Task<int> RunAsync(int services)
    {
        var portal = await ManyServices.CreateAsync(services);
        await using var owner = portal;
        await WriteAsync(portal, ExportFormat.Csv, new ServiceFilter(Search: "Service 00001"));
        Console.WriteLine($"| {services:N0} services | seconds | file MB | first part after seconds | most memory in use MB |");
        Console.WriteLine("|---|---:|---:|---:|---:|");
        foreach (var format in Enum.GetValues<ExportFormat>())
        {
            var (time, first, size, memory) = await WriteAsync(portal, format, new ServiceFilter());
            Console.WriteLine($"| {format} | {time.TotalSeconds:0.0} | {size / 1e6:0.0} | {first.TotalSeconds:0.0} | {memory / 1e6:0} |");
        }
        return 0;
    }

    private static async Task<(TimeSpan, TimeSpan, long, long)> WriteAsync(TestPortal portal, ExportFormat format, ServiceFilter filter)
    {
        GC.Collect();
        var (before, most) = (GC.GetTotalMemory(forceFullCollection: true), 0L);
        using var sampling = new Timer(_ => most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: false) - before), null, 0, 20);
        var (started, first, size) = (Stopwatch.GetTimestamp(), TimeSpan.Zero, 0L);
        var file = await portal.SendAsync(new ExportServices.Query(new ServiceChoice(filter), format));
        await foreach (var part in file.Parts)
        {
            if (size == 0) first = Stopwatch.GetElapsedTime(started);
            size += part.Length;
        }
        return (Stopwatch.GetElapsedTime(started), first, size, most);
    }
}
