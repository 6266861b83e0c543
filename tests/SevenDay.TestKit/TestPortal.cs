using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using SevenDay.Application;
using SevenDay.Application.Demonstration;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Data.Identity;
using Xunit;

namespace SevenDay.TestKit;

/// <summary>The use cases on a real database, without pages. Tests send requests as somebody.</summary>
public class TestPortal : IAsyncLifetime
{
    private TestDatabase _database = null!;
    private ServiceProvider _services = null!;

    public FixedTime Time { get; } = new();

    /// <summary>Whether the demonstration programme is there from the start.</summary>
    protected virtual bool WithEssex => false;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync(WithEssex);
        _services = Services(Time, _database.Register);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Sends a request in a scope of its own, as the operator when nobody is named.</summary>
    public async Task<TResult> SendAsync<TResult>(IRequest<TResult> request, ICurrentUser? user = null)
    {
        await using var scope = _services.CreateAsyncScope();
        if (user is not null) scope.ServiceProvider.GetRequiredService<ActingAs>().User = user;
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }

    /// <summary>Runs the demonstration once more, as the next start of the portal does.</summary>
    public async Task SeedAgainAsync()
    {
        await using var scope = _services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<EssexDemonstration>().RunAsync(CancellationToken.None);
    }

    /// <summary>Looks at, or prepares, the database behind the use cases.</summary>
    public async Task<T> WithDbAsync<T>(Func<PortalDbContext, Task<T>> work)
    {
        await using var scope = _services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<PortalDbContext>());
    }

    /// <summary>Adds entities and saves them.</summary>
    public Task AddAsync(params object[] entities) => WithDbAsync(db =>
    {
        db.AddRange(entities);
        return db.SaveChangesAsync();
    });

    public static ServiceProvider Services(TimeProvider time, Action<IServiceCollection> database)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        database(services);
        services.AddSevenDayApplication();
        services.AddSingleton(time);
        services.AddScoped<ActingAs>().AddScoped(provider => provider.GetRequiredService<ActingAs>().User);
        services.AddIdentityCore<PortalUser>().AddRoles<IdentityRole<Guid>>().AddEntityFrameworkStores<PortalDbContext>();
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }
}

/// <summary>The same with the Essex demonstration programme.</summary>
public sealed class EssexPortal : TestPortal
{
    protected override bool WithEssex => true;
}
