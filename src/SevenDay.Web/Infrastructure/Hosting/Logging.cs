using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Json;

namespace SevenDay.Web.Infrastructure.Hosting;

public static class Logging
{
    /// <summary>Lines for people in development, JSON lines for a collector elsewhere.</summary>
    public static WebApplicationBuilder AddPortalLogging(this WebApplicationBuilder builder)
    {
        var logger = new LoggerConfiguration().ReadFrom.Configuration(builder.Configuration).Enrich.FromLogContext().Enrich.With<WithoutPaths>();
        logger = builder.Environment.IsDevelopment() ? logger.WriteTo.Console() : logger.WriteTo.Console(new JsonFormatter(renderMessage: true));
        builder.Logging.ClearProviders().AddSerilog(logger.CreateLogger(), dispose: true);
        return builder;
    }
}

/// <summary>The framework puts the path of the request, ids and codes in it, beside every line. The route pattern is enough.</summary>
internal sealed class WithoutPaths : ILogEventEnricher
{
    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory) => logEvent.RemovePropertyIfPresent("RequestPath");
}
