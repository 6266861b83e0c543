using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SevenDay.Application.Services.Export;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits.EntryFiles;

/// <summary>Reads entries some at a time, each time from where it stopped, so that a round of any size costs the same memory.</summary>
internal static class EntryStream
{
    internal const int AtOnce = 500;

    /// <summary>In scopes of its own: the file is sent after the request that asked for it has been answered.</summary>
    /// <param name="scopes">Where databases come from.</param>
    /// <param name="chosen">Which entries.</param>
    /// <param name="token">Stops it.</param>
    internal static async IAsyncEnumerable<AuditEntry> ReadAsync(
        IServiceScopeFactory scopes, Func<PortalDbContext, IQueryable<AuditEntry>> chosen, [EnumeratorCancellation] CancellationToken token)
    {
        AuditEntry? last = null;
        while (true)
        {
            await using var scope = scopes.CreateAsyncScope();
            var some = await Next(chosen(scope.ServiceProvider.GetRequiredService<PortalDbContext>()), last).ToListAsync(token);
            foreach (var entry in some) yield return entry;
            if (some.Count < AtOnce) yield break;
            last = some[^1];
        }
    }

    /// <summary>The rows as a CSV file, header first, that spreadsheets open as UTF-8.</summary>
    internal static async IAsyncEnumerable<ReadOnlyMemory<byte>> CsvAsync(IReadOnlyList<string> columns, IAsyncEnumerable<IReadOnlyList<object?>> rows)
    {
        yield return Encoding.UTF8.Preamble.ToArray();
        var text = new StringBuilder(ServiceTable.Line(columns));
        var held = 0;
        await foreach (var row in rows)
        {
            text.Append(ServiceTable.Line(row));
            if (++held % AtOnce != 0) continue;
            yield return Encoding.UTF8.GetBytes(text.ToString());
            text.Clear();
        }
        yield return Encoding.UTF8.GetBytes(text.ToString());
    }

    internal static IQueryable<AuditEntry> Next(IQueryable<AuditEntry> entries, AuditEntry? last)
    {
        if (last is { OccurredAtUtc: var at, Id: var id }) entries = entries.Where(e => e.OccurredAtUtc > at || e.OccurredAtUtc == at && e.Id.CompareTo(id) > 0);
        return entries.OrderBy(e => e.OccurredAtUtc).ThenBy(e => e.Id).Take(AtOnce);
    }
}
