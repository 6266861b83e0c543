using SevenDay.Application.Errors;
using SevenDay.Application.Services;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Services;

public sealed class RemoveHoursExceptionTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task An_exception_replaces_its_day_until_it_is_removed()
    {
        var id = await portal.AServiceAsync("With exception");
        var christmas = new DateOnly(2026, 12, 25);
        await portal.SendAsync(new DeclareHours.Command(id, 1, Typed.Week("9-5|9-5|9-5|9-5|9-5|closed|closed|usual"), new DateOnly(2026, 1, 1), Planned: false));

        await portal.SendAsync(new AddHoursException.Command(id, 2, christmas, Typed.Day("10am-12pm"), "Short staffed"));
        var with = await portal.SendAsync(new GetService.Query(id));
        await Should.ThrowAsync<StaleException>(portal.SendAsync(new RemoveHoursException.Command(id, 2, christmas)));
        await portal.SendAsync(new RemoveHoursException.Command(id, 3, christmas));

        with.Exceptions.ShouldHaveSingleItem().ShouldBe(new(christmas, "10am to midday", "Short staffed"));
        Make.OnDay(with, christmas).ShouldBe(("10am to midday", "Exception"));
        var without = await portal.SendAsync(new GetService.Query(id));
        without.Exceptions.ShouldBeEmpty();
        Make.OnDay(without, christmas).ShouldBe(("9am to 5pm", "Bank holiday hours"));
    }

    [Fact]
    public async Task An_editor_of_another_organisation_and_a_board_member_are_refused()
    {
        var id = await portal.AServiceAsync("Not theirs RemoveHoursExceptionTests");

        await Should.ThrowAsync<ForbiddenException>(portal.SendAsync(new RemoveHoursException.Command(id, 1, new DateOnly(2026, 12, 24)), TestUser.TrustEditor(Guid.CreateVersion7())));
        await Should.ThrowAsync<ForbiddenException>(portal.SendAsync(new RemoveHoursException.Command(id, 1, new DateOnly(2026, 12, 24)), TestUser.BoardMember));
    }
}
