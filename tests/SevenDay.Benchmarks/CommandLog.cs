using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SevenDay.Benchmarks;

/// <summary>How many database commands ran, and for how long, the reading of their rows included.</summary>
internal sealed class CommandLog : DbCommandInterceptor
{
    private int _count;
    private long _ticks;

    internal int Count => _count;

    internal double Milliseconds => TimeSpan.FromTicks(Interlocked.Read(ref _ticks)).TotalMilliseconds;

    internal void Clear() => (_count, _ticks) = (0, 0);

    public override ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _count);
        Interlocked.Add(ref _ticks, eventData.Duration.Ticks);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<int> NonQueryExecutedAsync(DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _count);
        Interlocked.Add(ref _ticks, eventData.Duration.Ticks);
        return ValueTask.FromResult(result);
    }

    public override InterceptionResult DataReaderDisposing(DbCommand command, DataReaderDisposingEventData eventData, InterceptionResult result)
    {
        Interlocked.Add(ref _ticks, eventData.Duration.Ticks);
        return result;
    }
}
