using System.Globalization;
using BenchmarkDotNet.Running;
using SevenDay.Benchmarks;

return args switch
{
    ["import"] => await ImportBenchmark.RunAsync(20_000),
    ["import", var count] => await ImportBenchmark.RunAsync(int.Parse(count)),
    ["index", var count] => await IndexBenchmark.RunAsync(int.Parse(count)),
    ["index"] => await IndexBenchmark.RunAsync(100_000),
    ["pages"] => await PageBenchmark.RunAsync([100, 100_000]),
    ["export"] => await ExportBenchmark.RunAsync(100_000),
    ["export", var count] => await ExportBenchmark.RunAsync(int.Parse(count)),
    ["results"] => await EntryBenchmark.RunAsync(5_000, 5_000_000),
    ["results", var most] => await EntryBenchmark.RunAsync(5_000, int.Parse(most)),
    ["entries"] => await EntryBenchmark.SaveAsync(4_000),
    ["dashboard"] => await DashboardBenchmark.RunAsync(),
    ["load", var address, var cookie, var clients, var seconds] => await Load.AnswerAsync(address, cookie, int.Parse(clients), double.Parse(seconds, CultureInfo.InvariantCulture)),
    ["spc"] => Spc(),
    ["commands"] => await PageBenchmark.RunAsync([100]),
    _ => Usage(),
};

static int Spc()
{
    BenchmarkRunner.Run<SpcBenchmark>();
    return 0;
}

static int Usage()
{
    Console.Error.WriteLine("Say what to measure: import [SERVICES], index, export, pages, results [ENTRIES], entries, dashboard, spc or commands.");
    return 1;
}
