using System.Collections.Concurrent;
using MediatR;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SevenDay.Application.Demonstration;
using SevenDay.Application.Security;
using SevenDay.Domain.Digests;
using SevenDay.Web.Infrastructure.Mail;
using SevenDay.Web.Infrastructure.Security;
using SevenDay.Web.Tests.Hosting;
using SevenDay.Web.Tests.Survey;

namespace SevenDay.Web.Tests.Mail;

/// <summary>A portal that sends its mail to a listener in this process.</summary>
public sealed class MailHost : PortalHost
{
    public static readonly DateTimeOffset Monday = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    public SmtpListener Smtp { get; } = new();

    public ConcurrentQueue<string> Log { get; } = new();

    public static async Task<MailHost> StartAsync()
    {
        var host = new MailHost();
        await host.InitializeAsync();
        return host;
    }

    /// <summary>The demonstration user of a role, who gets a weekly digest from the Monday on.</summary>
    public async Task<string> ReaderAsync(string role = Roles.BoardMember)
    {
        var address = DemonstrationUsers.All.Single(u => u.Role == role).Email;
        await WithDbAsync(async db =>
        {
            var id = await db.Users.Where(u => u.Email == address).Select(u => u.Id).SingleAsync();
            var subscription = new DigestSubscription(id, new DateOnly(2026, 11, 21));
            subscription.Choose(DigestRhythm.Weekly, null, null);
            db.DigestSubscriptions.Add(subscription);
            return await db.SaveChangesAsync();
        });
        Time.Set(Monday);
        return address;
    }

    /// <summary>What the service of a node does when it wakes.</summary>
    public static Task<int> WakeAsync(IServiceProvider node) => node.GetRequiredService<DigestRound>().RunAsync(CancellationToken.None);

    public Task<T> OperateAsync<T>(IRequest<T> request) => WithScopeAsync(services =>
    {
        services.GetRequiredService<ActingUser>().Current = new OperatorUser();
        return services.GetRequiredService<IMediator>().Send(request);
    });

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Smtp.Dispose();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Smtp:Host", "127.0.0.1");
        builder.UseSetting("Smtp:Port", Smtp.Port.ToString());
        builder.UseSetting("Smtp:Security", "None");
        builder.UseSetting("Smtp:From", "SevenDay <portal@sevenday.example>");
        builder.UseSetting("Portal:Address", "https://portal.sevenday.example/");
        builder.ConfigureTestServices(services => services.AddSingleton<ILoggerProvider>(provider => new LogBook(Log, provider.GetRequiredService<IConfiguration>())));
    }
}
