using SevenDay.Application.Errors;
using SevenDay.Application.Services;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Services;

public sealed class DescribeServiceTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task Details_are_changed_once_and_an_old_page_is_refused()
    {
        var id = await portal.AServiceAsync("Before");

        await portal.SendAsync(Make.Describe(id, 1, "After"));

        (await portal.SendAsync(new GetService.Query(id))).Facts.Name.ShouldBe("After");
        await Should.ThrowAsync<StaleException>(portal.SendAsync(Make.Describe(id, 1, "Lost")));
        await Should.ThrowAsync<NotFoundException>(portal.SendAsync(Make.Describe(Guid.CreateVersion7(), 1, "Nowhere")));
    }

    [Fact]
    public async Task An_editor_of_another_organisation_and_a_board_member_are_refused()
    {
        var id = await portal.AServiceAsync("Not theirs DescribeServiceTests");

        await Should.ThrowAsync<ForbiddenException>(portal.SendAsync(Make.Describe(id, 1, "Taken"), TestUser.TrustEditor(Guid.CreateVersion7())));
        await Should.ThrowAsync<ForbiddenException>(portal.SendAsync(Make.Describe(id, 1, "Taken"), TestUser.BoardMember));
    }
}
