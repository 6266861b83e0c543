using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Services;
using SevenDay.Domain.Services;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Services;

public sealed class PostcodeSearchTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Theory]
    [InlineData("SS0 0RY", "Southend,Westcliff")]
    [InlineData("ss00ry", "Southend,Westcliff")]
    [InlineData("  sS0   0rY ", "Southend,Westcliff")]
    [InlineData("ss0", "Near,Southend,Westcliff")]
    [InlineData("SS1", "One")]
    [InlineData("SS15", "Basildon")]
    [InlineData("SS0 0R", "")]
    [InlineData("SS2", "SS2 in its name")]
    public async Task A_postcode_or_its_first_part_finds_what_is_there(string search, string found)
    {
        var organisation = TestData.AnOrganisation();
        await portal.AddAsync(
            organisation, At("Southend", "SS0 0RY"), At("Westcliff", "ss00ry"), At("Near", "SS0 9AB"), At("One", "SS1 1AA"), At("Basildon", "SS15 6AB"), At("Nowhere", null), At("SS2 in its name", null));
        var filter = new ServiceFilter(search, organisation.Id.ToString());

        var indexed = (await portal.SendAsync(new ListServices.Query(filter))).Services.Items.Select(s => s.Name);
        var read = await portal.WithDbAsync(async db =>
            await (await db.ServicesAsync(filter, new DateOnly(2026, 11, 21), CancellationToken.None)).OrderBy(s => s.Name).Select(s => s.Name).ToListAsync());

        string.Join(',', indexed).ShouldBe(found);
        string.Join(',', read).ShouldBe(found, "the index and the database answer alike");

        Service At(string name, string? postcode) => new(organisation.Id, name, "Acute medicine", Setting.Acute, "", postcode);
    }

    [Fact]
    public async Task A_changed_postcode_is_found_at_once()
    {
        var id = await portal.AServiceAsync("Moving");

        await portal.SendAsync(new DescribeService.Command(id, 1, "Moving", "Acute medicine", "Acute", "Main site", "CM1 7ET", false));

        (await portal.SendAsync(new ListServices.Query(new ServiceFilter("cm17et")))).Services.Items.ShouldHaveSingleItem().Id.ShouldBe(id);
    }
}
