using MediatR;
using Microsoft.Extensions.DependencyInjection;
using SevenDay.Application.Demonstration;
using SevenDay.Application.Operations;

namespace SevenDay.TestKit;

internal static class TestSetup
{
    internal static async Task PrepareAsync(string connectionString, bool withEssex)
    {
        await using var services = TestPortal.Services(new FixedTime(), s => TestDatabase.Register(s, connectionString));
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new MigrateDatabase.Command());
        if (withEssex) await scope.ServiceProvider.GetRequiredService<EssexDemonstration>().RunAsync(CancellationToken.None);
    }
}
