using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Areas;
using SevenDay.Application.Availability;
using SevenDay.Application.Errors;
using SevenDay.Domain.Areas;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Organisations;
using SevenDay.Domain.Services;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Availability;

public sealed class GetAvailabilityTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private const string Office = "09:00-17:00|09:00-17:00|09:00-17:00|09:00-17:00|09:00-17:00|closed|closed";
    private const string SevenDays = "08:00-20:00|08:00-20:00|08:00-20:00|08:00-20:00|08:00-20:00|10:00-16:00|10:00-16:00";

    [Fact]
    public async Task Services_are_counted_hour_by_hour_with_their_totals()
    {
        var organisation = TestData.AnOrganisation();
        await portal.AddAsync(organisation, TestData.AService(organisation, week: Office), TestData.AService(organisation, week: SevenDays), TestData.AService(organisation));

        var picture = await PictureAsync(organisation);

        (picture.Services, picture.WithHours, picture.WithoutHours, picture.OpenAtWeekend).ShouldBe((3, 2, 1, 1));
        picture.Open.Length.ShouldBe(7);
        picture.Open.ShouldAllBe(day => day.Length == 24);
        (picture.Open[0][8], picture.Open[0][9], picture.Open[0][17], picture.Open[5][10], picture.Open[6][16]).ShouldBe((1, 2, 1, 1, 0));
        (picture.WeekdayMinutes, picture.WeekendMinutes).ShouldBe((5 * 20 * 60, 2 * 6 * 60));
        picture.WeekendShare!.Value.ShouldBe(6.0 / 20, 1e-12);
    }

    [Fact]
    public async Task Hours_in_force_today_count_and_not_later_planned_or_superseded_ones()
    {
        var organisation = TestData.AnOrganisation();
        var service = TestData.AService(organisation, week: SevenDays);
        service.DeclareHours(TestData.Declared(Office));
        service.DeclareHours(TestData.Declared("closed|closed|closed|closed|closed|closed|closed", "2026-11-22"));
        service.DeclareHours(TestData.Declared(SevenDays, "2026-06-01") with { Status = HoursStatus.Planned });
        var ended = TestData.AService(organisation, week: SevenDays);
        ended.End(new DateOnly(2026, 11, 21));
        await portal.AddAsync(organisation, service, ended);

        var picture = await PictureAsync(organisation);

        (picture.Services, picture.WeekdayMinutes, picture.WeekendMinutes).ShouldBe((1, 5 * 8 * 60, 0));
    }

    [Fact]
    public async Task A_service_declared_closed_all_week_has_hours()
    {
        var organisation = TestData.AnOrganisation();
        await portal.AddAsync(organisation, TestData.AService(organisation, week: "closed|closed|closed|closed|closed|closed|closed"));

        var picture = await PictureAsync(organisation);

        (picture.WithHours, picture.WeekendShare).ShouldBe((1, null));
    }

    [Fact]
    public async Task The_index_equals_a_recount_from_the_entities()
    {
        var random = new Random(7);
        var organisation = TestData.AnOrganisation();
        var services = Enumerable.Range(0, 40).Select(_ => TestData.AService(organisation, week: RandomWeek(random))).ToArray();
        await portal.AddAsync([organisation, .. services]);

        var picture = await PictureAsync(organisation);

        var weeks = services.Select(s => s.HoursOn(new DateOnly(2026, 11, 21))!.Declared.Week.ToWeeklyHours()).ToArray();
        for (var hour = 0; hour < 168; hour++)
            picture.Open[hour / 24][hour % 24].ShouldBe(weeks.Count(w => Enumerable.Range(hour * 60, 60).Count(w.IsOpenAt) >= 30), $"hour {hour}");
        (picture.WeekdayMinutes, picture.WeekendMinutes).ShouldBe((weeks.Sum(w => (long)w.WeekdayMinutes), weeks.Sum(w => (long)w.WeekendMinutes)));
    }

    [Fact]
    public async Task An_area_counts_the_areas_inside_it()
    {
        var system = await portal.SendAsync(new AddArea.Command("Test system", AreaKind.System, null, null));
        var alliance = await portal.SendAsync(new AddArea.Command("Test alliance", AreaKind.Alliance, system, null));
        var organisation = TestData.AnOrganisation();
        organisation.Serve(alliance);
        await portal.AddAsync(organisation, TestData.AService(organisation, week: Office));

        (await portal.SendAsync(new GetAvailability.Query(Area: system.ToString()))).Picture.Services.ShouldBe(1);
        (await portal.SendAsync(new GetAvailability.Query(Area: "test ALLIANCE"))).Picture.Services.ShouldBe(1);
    }

    [Fact]
    public async Task Filters_narrow_by_code_specialty_and_setting()
    {
        var organisation = TestData.AnOrganisation("QX1");
        var community = new Service(organisation.Id, "Community nursing", "Nursing", Setting.Community);
        community.DeclareHours(TestData.Declared(Office));
        await portal.AddAsync(organisation, community, TestData.AService(organisation, week: Office));

        (await portal.SendAsync(new GetAvailability.Query(Organisation: "qx1"))).Picture.Services.ShouldBe(2);
        (await portal.SendAsync(new GetAvailability.Query(Organisation: "QX1", Specialty: "nursing"))).Picture.Services.ShouldBe(1);
        (await portal.SendAsync(new GetAvailability.Query(Organisation: "QX1", Setting: "Acute"))).Picture.Services.ShouldBe(1);
    }

    [Theory]
    [InlineData("Atlantis", null)]
    [InlineData(null, "Underwater")]
    public async Task A_filter_that_names_nothing_is_refused(string? area, string? setting) =>
        await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new GetAvailability.Query(area, Setting: setting)));

    [Fact]
    public async Task Another_node_sees_a_change_when_the_stamp_has_moved()
    {
        var organisation = TestData.AnOrganisation();
        await portal.AddAsync(organisation, TestData.AService(organisation, week: Office));
        var today = new DateOnly(2026, 11, 21);
        using var other = new AvailabilityIndex();
        var before = await portal.WithDbAsync(db => other.CurrentAsync(db, today, CancellationToken.None));
        var again = await portal.WithDbAsync(db => other.CurrentAsync(db, today, CancellationToken.None));

        await portal.WithDbAsync(async db =>
        {
            var service = await db.Services.Include(s => s.Hours).SingleAsync(s => s.OrganisationId == organisation.Id);
            service.DeclareHours(TestData.Declared(SevenDays, "2026-11-01"));
            return await db.SaveChangesAsync();
        });
        var after = await portal.WithDbAsync(db => other.CurrentAsync(db, today, CancellationToken.None));

        again.ShouldBeSameAs(before);
        after.ShouldNotBeSameAs(before);
        after.Picture(after.Of(new HashSet<Guid> { organisation.Id })).WeekendMinutes.ShouldBe(12 * 60);
    }

    [Fact]
    public async Task Another_node_sees_an_exception_and_a_new_service()
    {
        var organisation = TestData.AnOrganisation();
        var service = TestData.AService(organisation, week: Office);
        await portal.AddAsync(organisation, service);
        var today = new DateOnly(2026, 11, 21);
        using var other = new AvailabilityIndex();
        await portal.WithDbAsync(db => other.CurrentAsync(db, today, CancellationToken.None));

        await portal.WithDbAsync(async db =>
        {
            (await db.Services.Include(s => s.Exceptions).SingleAsync(s => s.Id == service.Id)).Except(today, DayHours.AllDay, null);
            return await db.SaveChangesAsync();
        });
        await portal.AddAsync(TestData.AService(organisation, week: SevenDays));
        var after = await portal.WithDbAsync(db => other.CurrentAsync(db, today, CancellationToken.None));

        var own = after.Of(new HashSet<Guid> { organisation.Id });
        (own.Count, after.OpenAt(today, 3 * 60).And(own).Count, after.OpenAt(today, 11 * 60).And(own).Count).ShouldBe((2, 1, 2));
    }

    [Fact]
    public async Task The_next_day_is_read_anew()
    {
        using var index = new AvailabilityIndex();
        var one = await portal.WithDbAsync(db => index.CurrentAsync(db, new DateOnly(2026, 11, 21), CancellationToken.None));
        var next = await portal.WithDbAsync(db => index.CurrentAsync(db, new DateOnly(2026, 11, 22), CancellationToken.None));

        (one.Day, next.Day).ShouldBe((new DateOnly(2026, 11, 21), new DateOnly(2026, 11, 22)));
    }

    private async Task<WeekPicture> PictureAsync(Organisation organisation) =>
        (await portal.SendAsync(new GetAvailability.Query(Organisation: organisation.Id.ToString()), TestUser.BoardMember)).Picture;

    private static string RandomWeek(Random random) => string.Join('|', Enumerable.Range(0, 7).Select(_ => random.Next(5) switch
    {
        0 => "closed",
        1 => "24h",
        2 => $"{random.Next(5, 11):00}:{random.Next(60):00}-{random.Next(12, 24):00}:{random.Next(60):00}",
        _ => $"{random.Next(6, 9):00}:{random.Next(60):00}-11:{random.Next(60):00};13:{random.Next(60):00}-{random.Next(15, 24):00}:{random.Next(60):00}",
    }));
}
