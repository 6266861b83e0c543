using Serilog;
using Serilog.Formatting.Json;

namespace SevenDay.Web.Infrastructure.Hosting;

public static class Logging
{
    /// <summary>Lines for people in development, JSON lines for a collector elsewhere.</summary>
    public static WebApplicationBuilder AddPortalLogging(this WebApplicationBuilder builder)
    {
        var logger = new LoggerConfiguration().ReadFrom.Configuration(builder.Configuration).Enrich.FromLogContext();
        logger = builder.Environment.IsDevelopment() ? logger.WriteTo.Console() : logger.WriteTo.Console(new JsonFormatter(renderMessage: true));
        builder.Logging.ClearProviders().AddSerilog(logger.CreateLogger(), dispose: true);
        return builder;
    }
}
