using BenchmarkDotNet.Attributes;
using SevenDay.Analytics;

namespace SevenDay.Benchmarks;

/// <summary>
/// Charts of 1,000 series of 36 points beside a bare loop of the same arithmetic over plain arrays: mean, mean moving range,
/// the same after screening, limits, and the four rules with their rank. The loop checks nothing, sorts nothing, writes no
/// warnings and keeps no results but the count of special points, which has to be the same.
/// </summary>
[InProcess, MemoryDiagnoser, MinIterationCount(10), MaxIterationCount(20)]
public class SpcBenchmark
{
    private const int Series = 1000, Points = 36;

    private readonly SpcPoint[][] _series = new SpcPoint[Series][];
    private readonly double[][] _values = new double[Series][];
    private readonly SpcOptions _options = new() { Improvement = ImprovementDirection.Increase, Target = 95 };

    [GlobalSetup]
    public void Fill()
    {
        var random = new Random(7);
        for (var one = 0; one < Series; one++)
        {
            _values[one] = [.. Enumerable.Range(0, Points).Select(at => 90 + random.NextDouble() * 4 + (one % 4 == 0 && at > 24 ? 3 : 0) + (one % 5 == 0 ? at * 0.1 : 0))];
            _series[one] = [.. _values[one].Select((value, at) => new SpcPoint(new DateOnly(2023, 12, 1).AddMonths(at), value))];
        }
        if (Charts() != BareLoop()) throw new InvalidOperationException($"The chart marks {Charts()} points, the loop {BareLoop()}.");
    }

    [Benchmark]
    public int Charts()
    {
        var special = 0;
        foreach (var series in _series)
            foreach (var point in Xmr.Of(series, _options).Points)
                if (point.Cause is not null) special++;
        return special;
    }

    [Benchmark(Baseline = true)]
    public int BareLoop()
    {
        var special = 0;
        Span<int> causes = stackalloc int[Points];
        foreach (var values in _values)
        {
            BareXmr.Mark(values, causes);
            foreach (var cause in causes)
                if (cause != 0) special++;
        }
        return special;
    }
}
