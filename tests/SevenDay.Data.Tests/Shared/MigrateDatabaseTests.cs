using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SevenDay.Application.Operations;
using SevenDay.Application.Security;
using SevenDay.TestKit;

namespace SevenDay.Data.Tests;

public sealed class MigrateDatabaseTests
{
    [Fact]
    public async Task An_empty_database_becomes_a_portal_and_doing_it_again_changes_nothing()
    {
        await using var database = TestDatabase.Empty();
        await using var services = TestPortal.Services(new FixedTime(), database.Register);

        var first = await SendAsync(services, new MigrateDatabase.Command());
        var counts = await CountsAsync(services);
        var second = await SendAsync(services, new MigrateDatabase.Command());

        first.Applied.ShouldNotBeEmpty();
        second.Applied.ShouldBeEmpty();
        (await SendAsync(services, new GetPendingMigrations.Query())).Names.ShouldBeEmpty();
        counts.ShouldAllBe(count => count > 0);
        (await CountsAsync(services)).ShouldBe(counts);
        counts[^1].ShouldBe(Roles.All.Count);
    }

    [Fact]
    public async Task Only_the_operator_and_the_administrator_migrate()
    {
        await using var database = TestDatabase.Empty();
        await using var services = TestPortal.Services(new FixedTime(), database.Register);
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingAs>().User = TestUser.ProgrammeLead;

        await Should.ThrowAsync<Application.Errors.ForbiddenException>(() => scope.ServiceProvider.GetRequiredService<IMediator>().Send(new MigrateDatabase.Command()));
    }

    private static async Task<TResult> SendAsync<TResult>(ServiceProvider services, IRequest<TResult> request)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request);
    }

    private static async Task<int[]> CountsAsync(ServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();
        return
        [
            await db.BankHolidays.CountAsync(), await db.ClinicalStandards.CountAsync(), await db.AuditTemplates.CountAsync(), await db.Roles.CountAsync(),
        ];
    }
}
