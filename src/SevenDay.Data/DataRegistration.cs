using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SevenDay.Data.ChangeLog;
using SevenDay.Data.Interceptors;

namespace SevenDay.Data;

public static class DataRegistration
{
    /// <summary>Registers the context with what every provider shares. A provider project calls this, nobody else does.</summary>
    public static IServiceCollection AddSevenDayData(this IServiceCollection services, Action<DbContextOptionsBuilder> useProvider)
    {
        services.AddScoped<ChangeAuthor>();
        services.AddSingleton<VersionInterceptor>().AddSingleton<StampInterceptor>().AddSingleton<ChangeLogInterceptor>();
        // Options that no scope is part of are made once, not for every request.
        return services.AddDbContext<PortalDbContext>(
            (provider, options) =>
            {
                useProvider(options);
                options.AddInterceptors(
                    provider.GetRequiredService<VersionInterceptor>(),
                    provider.GetRequiredService<StampInterceptor>(),
                    provider.GetRequiredService<ChangeLogInterceptor>());
            },
            optionsLifetime: ServiceLifetime.Singleton);
    }
}
