using SevenDay.Application.Standards;
using SevenDay.TestKit;
using static SevenDay.Application.Tests.Assessments.SuccessorEditionTests;

namespace SevenDay.Application.Tests.Assessments;

public sealed class SuccessorEditionChangeTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task An_administrator_adds_a_standard_to_it()
    {
        var edition = (await portal.SendAsync(new ListEditions.Query(), TestUser.Administrator)).Single(e => e.Code == Successor);

        await portal.SendAsync(new AddStandard.Command(edition.Id, 6, new StandardForm("Handover", "As its text says.", false, null, null, null, null)), TestUser.Administrator);

        (await portal.SendAsync(new GetEdition.Query(edition.Id), TestUser.Administrator)).Standards.Count.ShouldBe(6);
    }
}
