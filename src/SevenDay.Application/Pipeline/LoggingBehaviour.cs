using System.Diagnostics;
using MediatR;
using Microsoft.Extensions.Logging;

namespace SevenDay.Application.Pipeline;

/// <summary>Logs the name, outcome and time of a use case. Never what it carries.</summary>
internal sealed partial class LoggingBehaviour<TRequest, TResult>(ILogger<LoggingBehaviour<TRequest, TResult>> logger)
    : IPipelineBehavior<TRequest, TResult> where TRequest : IRequest<TResult>
{
    public async Task<TResult> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResult> next)
    {
        var name = UseCaseName.Of(typeof(TRequest));
        var started = Stopwatch.GetTimestamp();
        try
        {
            var result = await next();
            LogDone(name, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            return result;
        }
        catch (Exception exception)
        {
            LogFailed(name, exception.GetType().Name, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            throw;
        }
    }

    [LoggerMessage(LogLevel.Information, "{UseCase} done in {Milliseconds:0.0} ms")]
    private partial void LogDone(string useCase, double milliseconds);

    [LoggerMessage(LogLevel.Warning, "{UseCase} failed with {Failure} after {Milliseconds:0.0} ms")]
    private partial void LogFailed(string useCase, string failure, double milliseconds);
}
