using SevenDay.Application.Errors;
using SevenDay.Application.Services;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Services;

public sealed class SignOffHoursTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_sign_off_holds_until_other_hours_take_their_place()
    {
        var id = await DeclaredAsync("To sign off");

        await portal.SendAsync(new SignOffHours.Command(id, await VersionAsync(id)), TestUser.ProgrammeLead);
        var signed = await portal.SendAsync(new GetService.Query(id), TestUser.ProgrammeLead);
        await portal.SendAsync(new ConfirmHours.Command(id, signed.Facts.Version));
        var confirmed = await portal.SendAsync(new GetService.Query(id));
        await portal.SendAsync(new DeclareHours.Command(id, confirmed.Facts.Version, Typed.Weekdays("8-6"), new DateOnly(2026, 11, 1), Planned: false));
        var changed = await portal.SendAsync(new GetService.Query(id));

        (signed.SignOff.Holds, signed.SignOff.By, signed.SignOff.At).ShouldBe((true, "Test programme lead", new DateTime(2026, 11, 21, 12, 0, 0)));
        signed.MaySignOff.ShouldBeTrue();
        confirmed.SignOff.Holds.ShouldBeTrue();
        (changed.SignOff.Holds, changed.SignOff.By).ShouldBe((false, "Test programme lead"));
    }

    [Fact]
    public async Task Planned_hours_and_hours_of_a_later_day_leave_it_as_it_is()
    {
        var id = await DeclaredAsync("Planned ahead");
        await portal.SendAsync(new SignOffHours.Command(id, await VersionAsync(id)), TestUser.ProgrammeLead);

        await portal.SendAsync(new DeclareHours.Command(id, await VersionAsync(id), Typed.Weekdays("8-8"), new DateOnly(2027, 4, 1), Planned: true));
        await portal.SendAsync(new DeclareHours.Command(id, await VersionAsync(id), Typed.Weekdays("8-6"), new DateOnly(2026, 12, 1), Planned: false));

        (await portal.SendAsync(new GetService.Query(id))).SignOff.Holds.ShouldBeTrue();
        portal.Time.Set(new DateTimeOffset(2026, 12, 1, 9, 0, 0, TimeSpan.Zero));
        var later = await portal.SendAsync(new GetService.Query(id));
        portal.Time.Set(FixedTime.Start);
        (later.SignOff.Holds, later.State).ShouldBe((false, HoursState.Unconfirmed));
    }

    [Fact]
    public async Task Hours_that_changed_after_they_were_seen_are_not_signed_off()
    {
        var id = await DeclaredAsync("Changed meanwhile");
        var seen = await VersionAsync(id);
        await portal.SendAsync(new ConfirmHours.Command(id, seen));

        await Should.ThrowAsync<StaleException>(portal.SendAsync(new SignOffHours.Command(id, seen), TestUser.ProgrammeLead));

        (await portal.SendAsync(new GetService.Query(id))).SignOff.At.ShouldBeNull();
    }

    [Fact]
    public async Task A_service_without_hours_has_nothing_to_sign_off()
    {
        var id = await portal.AServiceAsync("Nothing to sign off");

        (await Should.ThrowAsync<InvalidException>(portal.SendAsync(new SignOffHours.Command(id, 1)))).Message.ShouldStartWith("No hours are in force");
        await Should.ThrowAsync<InvalidException>(portal.SendAsync(new SignOffHours.Command(Guid.Empty, 1)));
        await Should.ThrowAsync<NotFoundException>(portal.SendAsync(new SignOffHours.Command(Guid.CreateVersion7(), 1)));
    }

    [Fact]
    public async Task Whoever_recorded_the_hours_cannot_sign_them_off()
    {
        var id = await portal.AServiceAsync("Own work");
        await portal.SendAsync(new DeclareHours.Command(id, 1, Typed.Weekdays("9-5"), new DateOnly(2026, 1, 1), Planned: false), TestUser.ProgrammeLead);
        var seen = await portal.SendAsync(new GetService.Query(id), TestUser.ProgrammeLead);

        (seen.IsOwnWork, seen.MaySignOff).ShouldBe((true, false));
        (await Should.ThrowAsync<InvalidException>(portal.SendAsync(new SignOffHours.Command(id, seen.Facts.Version), TestUser.ProgrammeLead)))
            .Message.ShouldBe("You recorded the hours of Own work yourself. Ask somebody else who signs off for the commissioner to do it.");
        await portal.SendAsync(new ConfirmHours.Command(id, seen.Facts.Version), TestUser.ProgrammeLead);
        await portal.SendAsync(new SignOffHours.Command(id, seen.Facts.Version + 1), TestUser.Administrator);
        (await portal.SendAsync(new GetService.Query(id))).SignOff.Holds.ShouldBeTrue("confirming what somebody else recorded is no bar, and another may sign off");
    }

    [Fact]
    public async Task The_provider_and_a_board_member_cannot_sign_off()
    {
        var organisation = await portal.AnOrganisationAsync();
        var id = await portal.SendAsync(Make.Add(organisation, "Own"));

        await Should.ThrowAsync<ForbiddenException>(portal.SendAsync(new SignOffHours.Command(id, 1), TestUser.TrustEditor(organisation.Id)));
        await Should.ThrowAsync<ForbiddenException>(portal.SendAsync(new SignOffHours.Command(id, 1), TestUser.BoardMember));
    }

    private async Task<Guid> DeclaredAsync(string name)
    {
        var id = await portal.AServiceAsync(name);
        await portal.SendAsync(new DeclareHours.Command(id, 1, Typed.Weekdays("9-5"), new DateOnly(2026, 1, 1), Planned: false));
        return id;
    }

    private async Task<long> VersionAsync(Guid id) => (await portal.SendAsync(new GetService.Query(id))).Facts.Version;
}
