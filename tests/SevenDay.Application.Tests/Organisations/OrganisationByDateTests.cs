using SevenDay.Application.Organisations;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Organisations;

public sealed class OrganisationByDateTests(EssexPortal portal) : IClassFixture<EssexPortal>
{
    [Theory]
    [InlineData("2012-06-01", "Southend University Hospital NHS Foundation Trust")]
    [InlineData("2021-06-01", "Mid and South Essex NHS Foundation Trust")]
    public async Task A_code_means_the_organisation_that_had_it_that_day(string day, string name)
    {
        var id = await portal.WithDbAsync(db => db.OrganisationIdOnAsync("RAJ", DateOnly.Parse(day), CancellationToken.None));

        (await portal.SendAsync(new GetOrganisation.Query(id))).Name.ShouldBe(name);
    }
}
