using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using SevenDay.Application.Demonstration;
using SevenDay.Data;
using SevenDay.Data.Identity;
using SevenDay.TestKit;

namespace SevenDay.Web.Tests.Hosting;

/// <summary>The portal as it runs in production, on a copy of the Essex database, with a clock and passwords that the tests know.</summary>
public class PortalHost : WebApplicationFactory<Program>, IAsyncLifetime
{
    public const string Password = "three quiet harbours";

    private readonly Dictionary<string, PageClient> _clients = [];
    private readonly SemaphoreSlim _signIn = new(1);
    private TestDatabase _database = null!;

    public FixedTime Time { get; } = new();

    public CommandCounter Commands { get; } = new();

    protected virtual string EnvironmentName => "Production";

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync(withEssex: true);
        // Else the counter of commands would not see what runs on behalf of a test.
        Server.PreserveExecutionContext = true;
        await WithScopeAsync(async services =>
        {
            var users = services.GetRequiredService<Microsoft.AspNetCore.Identity.UserManager<PortalUser>>();
            foreach (var demonstration in DemonstrationUsers.All)
            {
                var user = (await users.FindByNameAsync(demonstration.Email))!;
                await users.RemovePasswordAsync(user);
                (await users.AddPasswordAsync(user, Password)).Succeeded.ShouldBeTrue();
            }
            return true;
        });
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await _database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>A client that nobody has signed in with.</summary>
    public PageClient Anonymous() => new(CreateClient(new WebApplicationFactoryClientOptions
    {
        AllowAutoRedirect = false,
        BaseAddress = new Uri("https://localhost"),
    }));

    /// <summary>A client signed in as the demonstration user of a role, by the form a person would use. Shared by the tests of a host.</summary>
    public async Task<PageClient> SignedInAsync(string role)
    {
        await _signIn.WaitAsync();
        try
        {
            if (_clients.TryGetValue(role, out var known)) return known;
            return _clients[role] = await SignInAsync(DemonstrationUsers.All.Single(u => u.Role == role).Email, Password);
        }
        finally
        {
            _signIn.Release();
        }
    }

    public async Task<PageClient> SignInAsync(string email, string password)
    {
        var client = Anonymous();
        var page = await client.GetAsync("/sign-in");
        await page.Form("Sign in").Fill("Email address", email).Fill("Password", password).SubmitAsync();
        return client;
    }

    public async Task<T> WithScopeAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    public Task<T> WithDbAsync<T>(Func<PortalDbContext, Task<T>> work) => WithScopeAsync(s => work(s.GetRequiredService<PortalDbContext>()));

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(EnvironmentName);
        builder.UseSetting("Database:Provider", TestDatabase.Provider);
        builder.UseSetting("ConnectionStrings:Portal", _database.ConnectionString);
        builder.UseSetting("DataProtection:KeyDirectory", Directory.CreateTempSubdirectory("sevenday-keys-").FullName);
        builder.ConfigureTestServices(services =>
        {
            services.RemoveAll<ILoggerProvider>();
            services.AddSingleton<TimeProvider>(Time);
            services.ConfigureDbContext<PortalDbContext>(options => options.AddInterceptors(Commands));
        });
    }
}
