using System.Diagnostics;
using System.Security.Claims;

namespace SevenDay.Web.Infrastructure.Requests;

/// <summary>Logs method, route pattern, status, time and user id. No path values, no query string, no names; and no user id where a page asks for that.</summary>
public sealed partial class RequestLog(RequestDelegate next, ILogger<RequestLog> logger)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            await next(context);
        }
        finally
        {
            Answered(
                context.Request.Method,
                context.Items[typeof(RequestLog)] as string ?? "(none)",
                context.Response.StatusCode,
                Stopwatch.GetElapsedTime(started).TotalMilliseconds,
                context.Items.ContainsKey(typeof(LeavesNoNameAttribute)) ? "-" : context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "-",
                Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier);
        }
    }

    /// <summary>Keeps the route that was asked for, before an error page takes its place.</summary>
    internal static Task RememberRoute(HttpContext context, RequestDelegate next)
    {
        context.Items.TryAdd(typeof(RequestLog), (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText);
        if (context.GetEndpoint()?.Metadata.GetMetadata<LeavesNoNameAttribute>() is not null) context.Items[typeof(LeavesNoNameAttribute)] = true;
        return next(context);
    }

    [LoggerMessage(LogLevel.Information, "{Method} {Route} {Status} in {Milliseconds:0.0} ms by {UserId} ({Reference})")]
    private partial void Answered(string method, string route, int status, double milliseconds, string userId, string reference);
}
