using SevenDay.Application.Errors;
using SevenDay.Application.Services;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Services;

public sealed class AddHoursExceptionTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_second_exception_on_a_day_and_one_with_a_slip_are_refused()
    {
        var id = await portal.AServiceAsync("With two exceptions");
        var day = new DateOnly(2026, 12, 24);
        await portal.SendAsync(new AddHoursException.Command(id, 1, day, TypedDay.Closed, null));

        (await Should.ThrowAsync<InvalidException>(portal.SendAsync(new AddHoursException.Command(id, 2, day, TypedDay.Closed, null)))).Problems[0].Field.ShouldBe("Date");
        (await Should.ThrowAsync<InvalidException>(portal.SendAsync(new AddHoursException.Command(id, 2, day.AddDays(1), Typed.Day("08:30-05:30"), null))))
            .Problems[0].Field.ShouldBe("Hours.Periods[0].Closes");
    }

    [Fact]
    public async Task An_editor_of_another_organisation_and_a_board_member_are_refused()
    {
        var id = await portal.AServiceAsync("Not theirs AddHoursExceptionTests");

        await Should.ThrowAsync<ForbiddenException>(portal.SendAsync(new AddHoursException.Command(id, 1, new DateOnly(2026, 12, 24), TypedDay.Closed, null), TestUser.TrustEditor(Guid.CreateVersion7())));
        await Should.ThrowAsync<ForbiddenException>(portal.SendAsync(new AddHoursException.Command(id, 1, new DateOnly(2026, 12, 24), TypedDay.Closed, null), TestUser.BoardMember));
    }
}
