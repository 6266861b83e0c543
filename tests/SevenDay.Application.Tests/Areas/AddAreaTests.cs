using SevenDay.Application.Areas;
using SevenDay.Application.Errors;
using SevenDay.Domain.Areas;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Areas;

public sealed class AddAreaTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task An_area_below_a_system_is_listed_with_it()
    {
        var system = await portal.SendAsync(new AddArea.Command("North East Essex", AreaKind.System, null, 340_000), TestUser.ProgrammeLead);
        var alliance = await portal.SendAsync(new AddArea.Command("Tendring", AreaKind.Alliance, system, null), TestUser.ProgrammeLead);

        (await portal.SendAsync(new ListAreas.Query(), TestUser.BoardMember)).ShouldContain(new ListAreas.Item(alliance, "Tendring", AreaKind.Alliance, system));
    }

    [Fact]
    public async Task An_area_without_a_name_is_refused() =>
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new AddArea.Command("", AreaKind.System, null, null))))
            .Problems.ShouldHaveSingleItem().ShouldBe(new Problem("Name", "Enter the name of the area."));

    [Fact]
    public async Task An_alliance_in_no_system_is_refused() =>
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new AddArea.Command("Adrift", AreaKind.Alliance, null, null))))
            .Problems.ShouldHaveSingleItem().Message.ShouldBe("A system has no area above it; every other area has one.");

    [Fact]
    public async Task A_board_member_adds_no_area() =>
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new AddArea.Command("Tendring", AreaKind.System, null, null), TestUser.BoardMember));
}
