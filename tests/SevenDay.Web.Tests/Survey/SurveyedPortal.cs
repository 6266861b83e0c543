using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SevenDay.Application.Security;
using SevenDay.Web.Tests.Hosting;

[assembly: AssemblyFixture(typeof(SevenDay.Web.Tests.Survey.SurveyedPortal))]

namespace SevenDay.Web.Tests.Survey;

/// <summary>One portal that is walked through once, as every role; the tests of this folder look at what was met on the way.</summary>
public sealed class SurveyedPortal : PortalHost
{
    /// <summary>A request for it fails inside the portal.</summary>
    public const string Broken = "/broken-for-the-test";

    private readonly Lazy<Task<IReadOnlyList<Visit>>> _visits;

    public SurveyedPortal() => _visits = new(WalkAsync);

    public ConcurrentQueue<string> Log { get; } = new();

    /// <summary>Every page met, as each role and as nobody.</summary>
    public Task<IReadOnlyList<Visit>> VisitsAsync() => _visits.Value;

    /// <summary>The client of a role, or one that nobody has signed in with.</summary>
    public async Task<PageClient> AsAsync(string? role) => role is null ? Anonymous() : await SignedInAsync(role);

    private async Task<IReadOnlyList<Visit>> WalkAsync()
    {
        var addresses = new Addresses(Services);
        var starts = new List<string> { "/" };
        foreach (var route in await RouteTable.RealAsync(Services))
            if (!route.IsApi && route.Methods.Contains("GET") && await addresses.OfAsync(route.Pattern) is { } address)
                starts.Add(address);
        var walks = Roles.All.Append(null).Select(async role => await new Walk(await AsAsync(role), role, Commands).FromAsync(starts));
        return [.. (await Task.WhenAll(walks)).SelectMany(visits => visits)];
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services
            .AddSingleton<ILoggerProvider>(provider => new LogBook(Log, provider.GetRequiredService<IConfiguration>()))
            .AddSingleton<IStartupFilter>(new BreaksOnPurpose()));
    }

    private sealed class BreaksOnPurpose : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            next(app);
            app.Use((context, last) => context.Request.Path == Broken ? throw new InvalidOperationException("Broken for the test.") : last(context));
        };
    }
}
