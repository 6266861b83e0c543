using System.Collections.Concurrent;
using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace SevenDay.Data.Tests.Translation;

/// <summary>Stands where a server would: keeps every command and answers it with no rows, or with one row of noughts where a number is asked for.</summary>
internal sealed partial class OfflineServer : DbCommandInterceptor
{
    private readonly AsyncLocal<ConcurrentQueue<string>?> _current = new();

    internal ConcurrentQueue<string> Start() => _current.Value = new ConcurrentQueue<string>();

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(ReaderExecuting(command, eventData, result));

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Keep(command);
        return InterceptionResult<DbDataReader>.SuppressWithResult(new NoughtsReader(OneNumber().IsMatch(command.CommandText) ? 1 : 0));
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Keep(command);
        return ValueTask.FromResult(InterceptionResult<int>.SuppressWithResult(0));
    }

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        Keep(command);
        return ValueTask.FromResult(InterceptionResult<object>.SuppressWithResult(0));
    }

    private void Keep(DbCommand command) => _current.Value?.Enqueue(command.CommandText);

    [GeneratedRegex(@"^\s*SELECT\s+(COUNT|COUNT_BIG|SUM|AVG|MIN|MAX|COALESCE\(SUM|CASE\s+WHEN\s+(NOT\s+)?\(?(NOT\s+)?EXISTS)\b?", RegexOptions.IgnoreCase)]
    private static partial Regex OneNumber();
}

/// <summary>Lets a context believe that it is connected.</summary>
internal sealed class NoConnection : DbConnectionInterceptor
{
    public override InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) => InterceptionResult.Suppress();

    public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(InterceptionResult.Suppress());
}
