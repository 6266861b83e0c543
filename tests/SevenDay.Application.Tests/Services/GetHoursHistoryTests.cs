using SevenDay.Application.Errors;
using SevenDay.Application.Services;
using SevenDay.Domain.Hours;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Services;

public sealed class GetHoursHistoryTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private const string SixDays = "09:00-17:00|09:00-17:00|09:00-17:00|09:00-17:00|09:00-17:00|10:00-14:00|closed";

    [Fact]
    public async Task A_past_date_has_the_hours_declared_for_it_with_who_said_so_and_when()
    {
        var id = await ServiceAsync();

        var before = await portal.SendAsync(new GetHoursHistory.Query(id, new DateOnly(2025, 12, 31)));
        var after = await portal.SendAsync(new GetHoursHistory.Query(id, new DateOnly(2026, 1, 1)));
        var planned = await portal.SendAsync(new GetHoursHistory.Query(id, new DateOnly(2027, 5, 1)));
        var unknown = await portal.SendAsync(new GetHoursHistory.Query(id, new DateOnly(2024, 1, 1)));

        (before.Worked!.Week.Words, before.Worked.Author, before.Worked.RecordedAt).ShouldBe(("Monday to Friday, 9am to 5pm", "First author", new DateTime(2026, 11, 21, 12, 0, 0)));
        after.Worked!.Week.Words.ShouldBe("Monday to Friday, 9am to 5pm; Saturday, 10am to 2pm");
        (after.Planned, planned.Planned!.EffectiveFrom, planned.Worked!.Id).ShouldBe((null, new DateOnly(2027, 4, 1), after.Worked.Id));
        (unknown.Worked, unknown.Planned, unknown.ThatDay).ShouldBe((null, null, null));
        unknown.Versions.Count.ShouldBe(4);
    }

    [Fact]
    public async Task A_version_put_right_later_counts_as_put_right()
    {
        var id = await ServiceAsync();

        var history = await portal.SendAsync(new GetHoursHistory.Query(id, new DateOnly(2026, 2, 1)));

        history.Versions.Count(v => v.Replaced).ShouldBe(1);
        history.Worked!.Replaced.ShouldBeFalse();
        history.Versions.Single(v => v.Replaced).Week.Words.ShouldBe("Monday to Friday, 9am to 5pm; Saturday, 9am to 1pm");
    }

    [Fact]
    public async Task The_day_itself_follows_its_exception_and_a_bank_holiday_its_rule()
    {
        var id = await ServiceAsync();

        var exception = await portal.SendAsync(new GetHoursHistory.Query(id, new DateOnly(2026, 3, 2)));
        var holiday = await portal.SendAsync(new GetHoursHistory.Query(id, new DateOnly(2026, 5, 4)));

        (exception.ThatDay!.Words, exception.ThatDay.Why).ShouldBe(("Closed", "Exception"));
        (holiday.ThatDay!.Words, holiday.ThatDay.Why, holiday.ThatDay.Title).ShouldBe(("Closed", "Bank holiday hours", "Early May bank holiday"));
    }

    [Fact]
    public async Task Two_versions_stand_side_by_side_with_what_differs()
    {
        var id = await ServiceAsync();
        var versions = (await portal.SendAsync(new GetHoursHistory.Query(id))).Versions;
        var (first, planned) = (versions.Single(v => v.EffectiveFrom.Year == 2025), versions.Single(v => v.Planned));

        var same = (await portal.SendAsync(new GetHoursHistory.Query(id, Left: first.Id, Right: first.Id))).Difference!;
        var difference = (await portal.SendAsync(new GetHoursHistory.Query(id, Left: first.Id, Right: planned.Id))).Difference!;
        var usual = (await portal.SendAsync(new GetHoursHistory.Query(id))).Difference!;

        same.IsSame.ShouldBeTrue();
        difference.Days.Where(d => d.Differs).Select(d => d.Name).ShouldBe(["Saturday", "Sunday", "Bank holidays"]);
        (difference.WeekdayMinutes, difference.WeekendMinutes).ShouldBe((0, 8 * 60));
        (usual.Left.EffectiveFrom.Year, usual.Right.EffectiveFrom.Year).ShouldBe((2025, 2026));
    }

    [Fact]
    public async Task What_is_not_there_is_not_found()
    {
        var id = await ServiceAsync();

        await Should.ThrowAsync<NotFoundException>(portal.SendAsync(new GetHoursHistory.Query(Guid.CreateVersion7())));
        await Should.ThrowAsync<NotFoundException>(portal.SendAsync(new GetHoursHistory.Query(id, Left: Guid.CreateVersion7())));
        await Should.ThrowAsync<ForbiddenException>(portal.SendAsync(new GetHoursHistory.Query(id), new TestUser("Nobody")));
    }

    private async Task<Guid> ServiceAsync()
    {
        var organisation = TestData.AnOrganisation();
        var service = TestData.AService(organisation);
        service.DeclareHours(TestData.Declared(SeveralOf.NineToFive, "2025-01-01") with { Author = "First author" });
        service.DeclareHours(TestData.Declared(SixDays.Replace("10:00-14:00", "09:00-13:00")));
        service.DeclareHours(TestData.Declared(SixDays) with { Author = "Second author" });
        service.DeclareHours(TestData.Declared(SixDays.Replace("closed", "10:00-14:00"), "2027-04-01") with { Status = HoursStatus.Planned });
        service.Except(new DateOnly(2026, 3, 2), DayHours.Closed, "Training");
        await portal.AddAsync(organisation, service);
        return service.Id;
    }
}
