using SevenDay.Application.Errors;
using SevenDay.Application.Services;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Services;

public sealed class ConfirmHoursTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task Confirming_needs_hours_and_makes_stale_hours_good_again()
    {
        var id = await portal.AServiceAsync("To confirm");
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
    public async Task An_editor_of_another_organisation_and_a_board_member_are_refused()
    {
        var id = await portal.AServiceAsync("Not theirs ConfirmHoursTests");

        await Should.ThrowAsync<ForbiddenException>(portal.SendAsync(new ConfirmHours.Command(id, 1), TestUser.TrustEditor(Guid.CreateVersion7())));
        await Should.ThrowAsync<ForbiddenException>(portal.SendAsync(new ConfirmHours.Command(id, 1), TestUser.BoardMember));
    }
}
