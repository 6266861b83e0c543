using System.Collections.Concurrent;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace SevenDay.Web.Tests.Survey;

/// <summary>Keeps every line that the portal would log with the levels of its settings.</summary>
internal sealed class LogBook(ConcurrentQueue<string> lines, IConfiguration settings) : ILoggerProvider
{
    public ILogger CreateLogger(string categoryName) => new Writer(categoryName, LevelOf(categoryName), lines);

    private LogLevel LevelOf(string category)
    {
        var levels = settings.GetSection("Serilog:MinimumLevel");
        var named = levels.GetSection("Override").GetChildren()
            .Where(level => category.StartsWith(level.Key, StringComparison.Ordinal)).MaxBy(level => level.Key.Length)?.Value;
        return Enum.Parse<LogLevel>((named ?? levels["Default"])!);
    }

    public void Dispose() { }

    private sealed class Writer(string category, LogLevel least, ConcurrentQueue<string> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= least;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel)) lines.Enqueue($"{logLevel} {category}: {formatter(state, exception)} {exception}");
        }
    }
}
