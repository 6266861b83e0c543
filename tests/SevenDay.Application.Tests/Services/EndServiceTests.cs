using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Services;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Services;

public sealed class EndServiceTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_service_that_has_ended_leaves_the_list_and_keeps_its_history()
    {
        var id = await portal.AServiceAsync("About to end");

        await portal.SendAsync(new EndService.Command(id, 1, new DateOnly(2026, 11, 21)));

        (await portal.SendAsync(new ListServices.Query(new ServiceFilter("About to end")))).Services.Total.ShouldBe(0);
        (await portal.SendAsync(new GetService.Query(id))).Facts.EndedOn.ShouldBe(new DateOnly(2026, 11, 21));
        (await portal.WithDbAsync(db => db.ChangeLog.CountAsync(c => c.EntityId == id))).ShouldBe(2);
    }

    [Fact]
    public async Task An_editor_of_another_organisation_and_a_board_member_are_refused()
    {
        var id = await portal.AServiceAsync("Not theirs EndServiceTests");

        await Should.ThrowAsync<ForbiddenException>(portal.SendAsync(new EndService.Command(id, 1, new DateOnly(2026, 12, 1)), TestUser.TrustEditor(Guid.CreateVersion7())));
        await Should.ThrowAsync<ForbiddenException>(portal.SendAsync(new EndService.Command(id, 1, new DateOnly(2026, 12, 1)), TestUser.BoardMember));
    }
}
