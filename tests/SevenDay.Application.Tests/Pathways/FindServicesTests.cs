using SevenDay.Application.Errors;
using SevenDay.Application.Pathways;
using SevenDay.Domain.Services;
using SevenDay.TestKit;
using static SevenDay.Application.Tests.Pathways.PathwaysOf;

namespace SevenDay.Application.Tests.Pathways;

public sealed class FindServicesTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task Services_are_found_by_a_part_of_their_name()
    {
        var id = await portal.ServiceAsync(Always, s => s.Describe("Zebra clinic 100%", "Acute medicine", Setting.Acute, null, null, false));

        (await portal.SendAsync(new FindServices.Query("zebra clinic 100%"))).Items.ShouldHaveSingleItem().Id.ShouldBe(id);
        (await portal.SendAsync(new FindServices.Query(" "))).Items.ShouldBeEmpty();
    }

    [Fact]
    public Task Only_who_manages_pathways_looks_for_services_this_way() =>
        Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new FindServices.Query("a"), TestUser.BoardMember));
}
