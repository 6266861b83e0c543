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
    ["commands"] => await PageBenchmark.RunAsync([100]),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Say what to measure: import [SERVICES], index, export, pages, results [ENTRIES], entries or commands.");
    return 1;
}
