using FluentValidation;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using SevenDay.Application.Assessments;
using SevenDay.Application.Audits;
using SevenDay.Application.Availability;
using SevenDay.Application.Claims;
using SevenDay.Application.Demonstration;
using SevenDay.Application.Pipeline;

namespace SevenDay.Application;

public static class ApplicationRegistration
{
    public static IServiceCollection AddSevenDayApplication(this IServiceCollection services)
    {
        services.AddScoped<IMediator, Mediator>();
        services.AddScoped<ServiceFactory>(provider => provider.GetRequiredService);
        services.Scan(scan => scan.FromAssemblies(typeof(ApplicationRegistration).Assembly)
            .AddClasses(c => c.AssignableTo(typeof(IRequestHandler<,>)), publicOnly: false).AsImplementedInterfaces().WithScopedLifetime()
            .AddClasses(c => c.AssignableTo(typeof(IValidator<>)), publicOnly: false).AsImplementedInterfaces().WithScopedLifetime());
        services.Scan(scan => scan.FromAssemblies(typeof(ApplicationRegistration).Assembly)
            .AddClasses(c => c.AssignableTo<IDemonstrationStep>(), publicOnly: false).As<IDemonstrationStep>().WithScopedLifetime());
        services.AddScoped(provider => new EssexDemonstration(provider.GetRequiredService<IMediator>(), provider.GetServices<IDemonstrationStep>()));
        foreach (var behaviour in new[] { typeof(LoggingBehaviour<,>), typeof(PermissionBehaviour<,>), typeof(ValidationBehaviour<,>), typeof(DatabaseErrorBehaviour<,>) })
            services.AddScoped(typeof(IPipelineBehavior<,>), behaviour);
        services.AddSingleton<AvailabilityIndex>();
        services.AddScoped<RoundReading>();
        services.AddScoped<ClaimReading>();
        services.AddOptions<AssessmentOptions>()
            .Validate(AssessmentOptions.AreSound, "Assessments:Window needs Days from 1 to 92 and Dates written as MM-dd, such as 03-31.").ValidateOnStart();
        services.AddSingleton(TimeProvider.System);
        return services;
    }
}
