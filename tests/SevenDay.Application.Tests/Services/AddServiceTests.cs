using SevenDay.Application.Errors;
using SevenDay.Application.Services;
using SevenDay.Domain.Organisations;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Services;

public sealed class AddServiceTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_service_is_added_by_an_editor_of_its_organisation_only()
    {
        var organisation = await portal.AnOrganisationAsync();

        var id = await portal.SendAsync(Make.Add(organisation, "Ward round"), TestUser.TrustEditor(organisation.Id));

        var found = await portal.SendAsync(new GetService.Query(id));
        (found.Facts.Name, found.State, found.Facts.Postcode).ShouldBe(("Ward round", HoursState.Missing, "SS0 0RY"));
        await Should.ThrowAsync<ForbiddenException>(portal.SendAsync(Make.Add(organisation, "Another"), TestUser.TrustEditor(Guid.CreateVersion7())));
        await Should.ThrowAsync<ForbiddenException>(portal.SendAsync(Make.Add(organisation, "Another"), TestUser.Auditor));
    }

    [Fact]
    public async Task A_second_service_of_that_name_at_that_site_is_refused_at_the_name()
    {
        var organisation = await portal.AnOrganisationAsync();
        await portal.SendAsync(Make.Add(organisation, "Ward round"));

        var refused = await Should.ThrowAsync<InvalidException>(portal.SendAsync(Make.Add(organisation, "Ward round ")));

        refused.Problems.ShouldHaveSingleItem().Field.ShouldBe("Name");
    }

    [Fact]
    public async Task Every_mistake_is_named_at_once()
    {
        var refused = await Should.ThrowAsync<InvalidException>(portal.SendAsync(new AddService.Command(null, "", " ", "Ward", null, "nowhere", false)));

        refused.Problems.Select(p => p.Field).ShouldBe(["OrganisationId", "Name", "Specialty", "Setting", "Postcode"]);
    }

    [Fact]
    public async Task An_organisation_that_has_ended_takes_no_new_service()
    {
        var ended = new Organisation("Ended trust of this test", OrganisationKind.AcuteTrust, null, null, new DateOnly(2020, 3, 31));
        await portal.AddAsync(ended);

        (await Should.ThrowAsync<InvalidException>(portal.SendAsync(Make.Add(ended, "Late")))).Problems[0].Field.ShouldBe("OrganisationId");
    }
}
