using MediatR;
using SevenDay.Application.Demonstration;
using SevenDay.Application.Operations;
using SevenDay.Application.Security;
using SevenDay.Web.Infrastructure.Security;

namespace SevenDay.Web.Infrastructure.Hosting;

public static class DatabaseStart
{
    /// <summary>
    /// The embedded database is brought up to date here, because it has no operator;
    /// a server is not: with migrations pending the portal refuses to start.
    /// </summary>
    public static async Task PrepareDatabaseAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingUser>().Current = new OperatorUser();
        var mediator = scope.ServiceProvider.GetRequiredService<IMediator>();
        var token = app.Lifetime.ApplicationStopping;

        var pending = await mediator.Send(new GetPendingMigrations.Query(), token);
        if (pending.MigratesItself) await mediator.Send(new MigrateDatabase.Command(), token);
        else if (pending.Names.Count > 0)
            throw new InvalidOperationException(
                $"The database is behind the portal by {pending.Names.Count} migration(s). Run the operator's command “migrate” (SevenDay.Cli) and start again.");

        if (app.Environment.IsDevelopment() && app.Configuration.GetValue("Demonstration", false))
            await scope.ServiceProvider.GetRequiredService<EssexDemonstration>().RunAsync(token);
    }
}
