using SevenDay.Application.Organisations;
using SevenDay.Domain.Organisations;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Organisations;

public sealed class OrganisationByDateTests(EssexPortal portal) : IClassFixture<EssexPortal>
{
    private const string Southend = "Southend University Hospital NHS Foundation Trust", MidAndSouth = "Mid and South Essex NHS Foundation Trust";

    [Theory]
    [InlineData("2012-06-01", Southend)]
    [InlineData("2021-06-01", MidAndSouth)]
    public async Task A_code_means_the_organisation_that_had_it_that_day(string day, string name)
    {
        var id = await portal.WithDbAsync(db => db.OrganisationIdOnAsync("RAJ", DateOnly.Parse(day), CancellationToken.None));

        (await portal.SendAsync(new GetOrganisation.Query(id))).Name.ShouldBe(name);
    }

    [Theory]
    [InlineData("RAJ", "2012-06-01", Southend)]
    [InlineData("raj", "2020-03-31", Southend)]
    [InlineData("RAJ", "2020-04-01", MidAndSouth)]
    [InlineData("RAJ", "2021-06-01", MidAndSouth)]
    [InlineData("Thurrock CCG", "2022-06-30", "NHS Thurrock CCG")]
    [InlineData("Thurrock CCG", "2022-07-01", null)]
    [InlineData("RDD", "2021-06-01", null)]
    public async Task The_list_of_a_date_knows_names_and_codes_of_that_date(string search, string day, string? name) =>
        (await portal.SendAsync(new ListOrganisations.Query(search, DateOnly.Parse(day)))).Items.Select(o => o.Name).ShouldBe(name is null ? [] : [name]);

    [Fact]
    public async Task A_renamed_organisation_is_found_by_the_name_it_had_and_says_what_it_is_called_now()
    {
        var organisation = new Organisation("Old clinic", OrganisationKind.Other, "OLD1", new DateOnly(2010, 1, 1));
        organisation.Rename("New clinic", new DateOnly(2018, 1, 1));
        await portal.AddAsync(organisation);

        var then = (await portal.SendAsync(new ListOrganisations.Query("old1", new DateOnly(2017, 12, 31)))).Items.ShouldHaveSingleItem();
        var after = (await portal.SendAsync(new ListOrganisations.Query("old1", new DateOnly(2018, 1, 1)))).Items.ShouldHaveSingleItem();

        (then.Name, then.OdsCode, then.NowCalled).ShouldBe(("Old clinic", "OLD1", "New clinic"));
        (after.Name, after.NowCalled).ShouldBe(("New clinic", null));
        (await portal.SendAsync(new ListOrganisations.Query("old1", new DateOnly(2009, 12, 31)))).Total.ShouldBe(0);
    }
}
