using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Services;
using SevenDay.Domain.Organisations;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Services;

public sealed class ServiceChangesTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_service_is_added_by_an_editor_of_its_organisation_only()
    {
        var organisation = await AnOrganisationAsync();

        var id = await portal.SendAsync(Add(organisation, "Ward round"), TestUser.TrustEditor(organisation.Id));

        var found = await portal.SendAsync(new GetService.Query(id));
        (found.Facts.Name, found.State, found.Facts.Postcode).ShouldBe(("Ward round", HoursState.Missing, "SS0 0RY"));
        await Should.ThrowAsync<ForbiddenException>(portal.SendAsync(Add(organisation, "Another"), TestUser.TrustEditor(Guid.CreateVersion7())));
        await Should.ThrowAsync<ForbiddenException>(portal.SendAsync(Add(organisation, "Another"), TestUser.Auditor));
    }

    [Fact]
    public async Task A_second_service_of_that_name_at_that_site_is_refused_at_the_name()
    {
        var organisation = await AnOrganisationAsync();
        await portal.SendAsync(Add(organisation, "Ward round"));

        var refused = await Should.ThrowAsync<InvalidException>(portal.SendAsync(Add(organisation, "Ward round ")));

        refused.Problems.ShouldHaveSingleItem().Field.ShouldBe("Name");
    }

    [Fact]
    public async Task Every_mistake_is_named_at_once()
    {
        var refused = await Should.ThrowAsync<InvalidException>(portal.SendAsync(new AddService.Command(null, "", " ", "Ward", null, "nowhere", false)));

        refused.Problems.Select(p => p.Field).ShouldBe(["OrganisationId", "Name", "Specialty", "Setting", "Postcode"]);
    }

    [Fact]
    public async Task An_organisation_that_has_ended_takes_no_new_service()
    {
        var ended = new Organisation("Ended trust of this test", OrganisationKind.AcuteTrust, null, null, new DateOnly(2020, 3, 31));
        await portal.AddAsync(ended);

        (await Should.ThrowAsync<InvalidException>(portal.SendAsync(Add(ended, "Late")))).Problems[0].Field.ShouldBe("OrganisationId");
    }

    [Fact]
    public async Task Details_are_changed_once_and_an_old_page_is_refused()
    {
        var id = await AServiceAsync("Before");

        await portal.SendAsync(Describe(id, 1, "After"));

        (await portal.SendAsync(new GetService.Query(id))).Facts.Name.ShouldBe("After");
        await Should.ThrowAsync<StaleException>(portal.SendAsync(Describe(id, 1, "Lost")));
        await Should.ThrowAsync<NotFoundException>(portal.SendAsync(Describe(Guid.CreateVersion7(), 1, "Nowhere")));
    }

    [Fact]
    public async Task Confirming_needs_hours_and_makes_stale_hours_good_again()
    {
        var id = await AServiceAsync("To confirm");
        await Should.ThrowAsync<InvalidException>(portal.SendAsync(new ConfirmHours.Command(id, 1)));
        await portal.SendAsync(new DeclareHours.Command(id, 1, Typed.Weekdays("9-5"), new DateOnly(2026, 1, 1), Planned: false));
        portal.Time.Advance(TimeSpan.FromDays(Confirmation.GoodForDays + 1));
        var stale = await portal.SendAsync(new GetService.Query(id));

        await portal.SendAsync(new ConfirmHours.Command(id, stale.Facts.Version));

        var confirmed = await portal.SendAsync(new GetService.Query(id));
        portal.Time.Set(FixedTime.Start);
        (stale.State, stale.ConfirmedDaysAgo, confirmed.State, confirmed.ConfirmedDaysAgo).ShouldBe((HoursState.Stale, 181, HoursState.Confirmed, 0));
        await Should.ThrowAsync<StaleException>(portal.SendAsync(new ConfirmHours.Command(id, stale.Facts.Version)));
    }

    [Fact]
    public async Task An_exception_replaces_its_day_until_it_is_removed()
    {
        var id = await AServiceAsync("With exception");
        var christmas = new DateOnly(2026, 12, 25);
        await portal.SendAsync(new DeclareHours.Command(id, 1, Typed.Week("9-5|9-5|9-5|9-5|9-5|closed|closed|usual"), new DateOnly(2026, 1, 1), Planned: false));

        await portal.SendAsync(new AddHoursException.Command(id, 2, christmas, Typed.Day("10am-12pm"), "Short staffed"));
        var with = await portal.SendAsync(new GetService.Query(id));
        await Should.ThrowAsync<StaleException>(portal.SendAsync(new RemoveHoursException.Command(id, 2, christmas)));
        await portal.SendAsync(new RemoveHoursException.Command(id, 3, christmas));

        with.Exceptions.ShouldHaveSingleItem().ShouldBe(new(christmas, "10am to midday", "Short staffed"));
        OnDay(with, christmas).ShouldBe(("10am to midday", "Exception"));
        var without = await portal.SendAsync(new GetService.Query(id));
        without.Exceptions.ShouldBeEmpty();
        OnDay(without, christmas).ShouldBe(("9am to 5pm", "Bank holiday hours"));
    }

    [Fact]
    public async Task A_second_exception_on_a_day_and_one_with_a_slip_are_refused()
    {
        var id = await AServiceAsync("With two exceptions");
        var day = new DateOnly(2026, 12, 24);
        await portal.SendAsync(new AddHoursException.Command(id, 1, day, TypedDay.Closed, null));

        (await Should.ThrowAsync<InvalidException>(portal.SendAsync(new AddHoursException.Command(id, 2, day, TypedDay.Closed, null)))).Problems[0].Field.ShouldBe("Date");
        (await Should.ThrowAsync<InvalidException>(portal.SendAsync(new AddHoursException.Command(id, 2, day.AddDays(1), Typed.Day("08:30-05:30"), null))))
            .Problems[0].Field.ShouldBe("Hours.Periods[0].Closes");
    }

    [Fact]
    public async Task Christmas_day_at_a_weekend_keeps_usual_hours_with_a_warning()
    {
        var id = await AServiceAsync("At Christmas");
        await portal.SendAsync(new DeclareHours.Command(id, 1, Typed.Week("9-5|9-5|9-5|9-5|9-5|10-2|closed|closed"), new DateOnly(2026, 1, 1), Planned: false));

        var found = await portal.SendAsync(new GetService.Query(id));

        var christmas = found.SpecialDays.Single(d => d.Date == new DateOnly(2027, 12, 25));
        christmas.Words.ShouldBe("10am to 2pm");
        christmas.Warning!.ShouldStartWith("Christmas Day 2027 is not a bank holiday, so the usual Saturday hours apply.");
        OnDay(found, new DateOnly(2027, 12, 27)).ShouldBe(("Closed", "Bank holiday hours"));
    }

    [Fact]
    public async Task A_service_that_has_ended_leaves_the_list_and_keeps_its_history()
    {
        var id = await AServiceAsync("About to end");

        await portal.SendAsync(new EndService.Command(id, 1, new DateOnly(2026, 11, 21)));

        (await portal.SendAsync(new ListServices.Query(new ServiceFilter("About to end")))).Services.Total.ShouldBe(0);
        (await portal.SendAsync(new GetService.Query(id))).Facts.EndedOn.ShouldBe(new DateOnly(2026, 11, 21));
        (await portal.WithDbAsync(db => db.ChangeLog.CountAsync(c => c.EntityId == id))).ShouldBe(2);
    }

    private static (string, string) OnDay(GetService.Result service, DateOnly day) =>
        service.SpecialDays.Where(d => d.Date == day).Select(d => (d.Words, d.Why)).Single();

    private static AddService.Command Add(Organisation organisation, string name) => new(organisation.Id, name, "Acute medicine", "Acute", "Main site", "ss0 0ry", false);

    private static DescribeService.Command Describe(Guid id, long version, string name) => new(id, version, name, "Acute medicine", "Acute", null, null, true);

    private async Task<Guid> AServiceAsync(string name) => await portal.SendAsync(Add(await AnOrganisationAsync(), name));

    private async Task<Organisation> AnOrganisationAsync()
    {
        var organisation = TestData.AnOrganisation();
        await portal.AddAsync(organisation);
        return organisation;
    }
}
