using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using SevenDay.TestKit;

namespace SevenDay.Browser.Tests.Hosting;

/// <summary>The portal as the one command starts it, on a free port and a copy of the demonstration of its own: one for each class of tests, so that none finds what another left.</summary>
public sealed class Site : WebApplicationFactory<Program>, IAsyncLifetime
{
    private readonly DirectoryInfo _keys = Directory.CreateTempSubdirectory("sevenday-keys-");
    private TestDatabase _database = null!;

    /// <summary>Answers of so many entries still to come are lost on the way, after they were saved.</summary>
    public int AnswersToLose { get; set; }

    /// <summary>Whether every connection breaks. A browser told that it is offline believes so too late for what its service worker asks for while it starts.</summary>
    public bool IsAway { get; set; }

    public string Address => ClientOptions.BaseAddress.ToString().TrimEnd('/');

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync(withEssex: true);
        UseKestrel(0);
        StartServer();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await _database.DisposeAsync();
        _keys.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("ConnectionStrings:Portal", _database.ConnectionString);
        builder.UseSetting("DataProtection:KeyDirectory", _keys.FullName);
        builder.ConfigureTestServices(services => services.RemoveAll<ILoggerProvider>().AddSingleton<TimeProvider>(new FixedTime()).AddSingleton<IStartupFilter>(new BadConnection(this)));
    }
}
