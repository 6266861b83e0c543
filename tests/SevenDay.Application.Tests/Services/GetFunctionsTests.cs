using SevenDay.Application.Errors;
using SevenDay.Application.Services;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Services;

public sealed class GetFunctionsTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private const string Always = "24h|24h|24h|24h|24h|24h|24h|usual";
    private const string Weekdays = "8am-8pm|8am-8pm|8am-8pm|8am-8pm|8am-8pm|9am-1pm|closed|sunday";

    [Fact]
    public async Task All_functions_are_present_within_the_hours_of_each_and_of_the_service()
    {
        var service = await portal.AServiceAsync("Stroke together");
        await DeclareAsync(service, Always);
        await AddAsync(service, "Scan", Always);
        await AddAsync(service, "Report", Weekdays);

        var found = await portal.SendAsync(new GetFunctions.Query(service), TestUser.BoardMember);

        found.Functions.Select(f => (f.Name, f.Week!.Text)).ShouldBe([("Report", "Mon-Fri 08:00-20:00, Sat 09:00-13:00"), ("Scan", "24/7")]);
        var together = found.Together.ShouldNotBeNull();
        (together.Week.WeekdayMinutes, together.Week.WeekendMinutes, together.WithOwn).ShouldBe((60 * 60, 4 * 60, true));
        (together.HoldsBack, together.WeekendMinutesGained).ShouldBe(("Report", 44 * 60));
        found.Level.ShouldNotBeNull().Level.ShouldBe(2);
        found.PartOf.ShouldBeNull();
    }

    [Fact]
    public async Task Nobody_can_say_when_all_are_present_while_the_hours_of_one_are_missing()
    {
        var service = await portal.AServiceAsync("Stroke unknown");
        await AddAsync(service, "Scan", Always);
        await AddAsync(service, "Report", null);

        var found = await portal.SendAsync(new GetFunctions.Query(service));

        (found.Functions.Count, found.Together).ShouldBe((2, null));
        found.Functions.Single(f => f.Week is null).Name.ShouldBe("Report");
    }

    [Fact]
    public async Task A_service_without_functions_has_nothing_to_say_and_one_that_is_not_there_is_not_found()
    {
        var found = await portal.SendAsync(new GetFunctions.Query(await portal.AServiceAsync("Alone")));

        (found.Functions.Count, found.Together, found.Level, found.PartOf).ShouldBe((0, null, null, null));
        await Should.ThrowAsync<NotFoundException>(portal.SendAsync(new GetFunctions.Query(Guid.CreateVersion7())));
        await Should.ThrowAsync<ForbiddenException>(portal.SendAsync(new GetFunctions.Query(Guid.CreateVersion7()), new TestUser("Nobody")));
    }

    private async Task AddAsync(Guid service, string name, string? week)
    {
        var function = await portal.SendAsync(new AddFunction.Command(service, name));
        if (week is not null) await DeclareAsync(function, week);
    }

    private Task<Guid> DeclareAsync(Guid service, string week) =>
        portal.SendAsync(new DeclareHours.Command(service, 1, Typed.Week(week), new DateOnly(2026, 1, 1), Planned: false));
}
