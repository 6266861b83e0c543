using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SevenDay.Web.Tests.Hosting;

/// <summary>Keeps the database commands that ran since it was last asked to start.</summary>
public sealed class CommandCounter : DbCommandInterceptor
{
    private readonly AsyncLocal<ConcurrentQueue<string>?> _current = new();

    /// <summary>Counts what runs on behalf of this test from here on; the host runs in its flow.</summary>
    public ConcurrentQueue<string> Start() => _current.Value = new ConcurrentQueue<string>();

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        _current.Value?.Enqueue(command.CommandText);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        _current.Value?.Enqueue(command.CommandText);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        _current.Value?.Enqueue(command.CommandText);
        return ValueTask.FromResult(result);
    }
}
