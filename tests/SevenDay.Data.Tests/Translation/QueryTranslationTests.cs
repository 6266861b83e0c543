using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SevenDay.Application.Errors;
using SevenDay.Data.SqlServer;
using SevenDay.TestKit;

namespace SevenDay.Data.Tests.Translation;

/// <summary>Runs every query through the translator of SQL Server, without a server: what only SQLite can run fails here.</summary>
public sealed class QueryTranslationTests
{
    private static readonly OfflineServer Server = new();
    private static readonly ServiceProvider Portal = TestPortal.Services(new FixedTime(), services => services
        .AddSevenDaySqlServer("Server=offline;Database=SevenDay")
        .ConfigureDbContext<PortalDbContext>(options => options.AddInterceptors(new NoConnection(), Server)));

    public static TheoryData<string> Queries => [.. SensibleRequests.Queries.Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task A_query_translates(string name)
    {
        var query = SensibleRequests.Queries.Single(type => type.FullName == name);
        var commands = Server.Start();

        foreach (var filled in new[] { false, true })
            await SendAsync(SensibleRequests.Make(query, filled));

        if (SensibleRequests.ReadsTheDatabase(query)) commands.ShouldNotBeEmpty("a query that never reached the database was not tried");
    }

    [Fact]
    public async Task What_SQL_Server_cannot_translate_is_caught()
    {
        await using var scope = Portal.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PortalDbContext>();

        await Should.ThrowAsync<InvalidOperationException>(() => db.BankHolidays.Where(b => b.Date.DayOfWeek == DayOfWeek.Saturday).ToListAsync());
    }

    private static async Task SendAsync(object request)
    {
        await using var scope = Portal.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingAs>().User = TestUser.Administrator with { Id = Guid.CreateVersion7() };
        try
        {
            await scope.ServiceProvider.GetRequiredService<IMediator>().Send((dynamic)request);
        }
        catch (Exception exception) when (exception is NotFoundException or InvalidException)
        {
            // The server has nothing, so nothing is found. That it was asked is checked by its commands.
        }
    }
}
