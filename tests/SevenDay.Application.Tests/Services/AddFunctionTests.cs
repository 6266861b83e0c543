using SevenDay.Application.Errors;
using SevenDay.Application.Services;
using SevenDay.Domain.Organisations;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Services;

public sealed class AddFunctionTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private readonly DateOnly _today = new(2026, 11, 21);

    [Fact]
    public async Task A_function_is_added_by_an_editor_of_the_organisation_and_knows_its_service()
    {
        var (organisation, service) = await AServiceAsync("Stroke");

        var id = await portal.SendAsync(new AddFunction.Command(service, " CT scan "), TestUser.TrustEditor(organisation.Id));

        var facts = (await portal.SendAsync(new GetService.Query(id))).Facts;
        (facts.Name, facts.Specialty, facts.Site, facts.Postcode, facts.IsPublic).ShouldBe(("Stroke, CT scan", "Acute medicine", "Main site", "SS0 0RY", false));
        (await portal.SendAsync(new GetFunctions.Query(id))).PartOf.ShouldBe(new GetFunctions.Whole(service, "Stroke"));
        (await portal.SendAsync(new GetFunctions.Query(service))).Functions.ShouldHaveSingleItem().Name.ShouldBe("CT scan");
    }

    [Fact]
    public async Task Other_people_are_refused()
    {
        var (_, service) = await AServiceAsync("Stroke");

        await Should.ThrowAsync<ForbiddenException>(portal.SendAsync(new AddFunction.Command(service, "CT scan"), TestUser.TrustEditor(Guid.CreateVersion7())));
        await Should.ThrowAsync<ForbiddenException>(portal.SendAsync(new AddFunction.Command(service, "CT scan"), TestUser.BoardMember));
    }

    [Fact]
    public async Task A_function_needs_a_name_that_its_service_has_not_given_yet()
    {
        var (_, service) = await AServiceAsync("Stroke");
        await portal.SendAsync(new AddFunction.Command(service, "CT scan"));

        (await Should.ThrowAsync<InvalidException>(portal.SendAsync(new AddFunction.Command(service, " ")))).Problems.ShouldHaveSingleItem().Field.ShouldBe("Name");
        (await Should.ThrowAsync<InvalidException>(portal.SendAsync(new AddFunction.Command(service, "CT scan")))).Problems.ShouldHaveSingleItem().Field.ShouldBe("Name");
    }

    [Fact]
    public async Task A_service_that_is_not_there_or_has_ended_or_is_a_function_takes_none()
    {
        var (_, service) = await AServiceAsync("Stroke");
        var function = await portal.SendAsync(new AddFunction.Command(service, "CT scan"));
        await portal.SendAsync(new EndService.Command(service, 1, _today));

        await Should.ThrowAsync<NotFoundException>(portal.SendAsync(new AddFunction.Command(Guid.CreateVersion7(), "Porter")));
        (await Should.ThrowAsync<InvalidException>(portal.SendAsync(new AddFunction.Command(service, "Porter")))).Message.ShouldContain("ended");
        var (_, other) = await AServiceAsync("Other");
        var scan = await portal.SendAsync(new AddFunction.Command(other, "CT scan"));
        (await Should.ThrowAsync<InvalidException>(portal.SendAsync(new AddFunction.Command(scan, "Porter")))).Message.ShouldContain("no functions of its own");
        (await portal.SendAsync(new GetService.Query(function))).Facts.EndedOn.ShouldBe(_today, "functions end with their service");
    }

    [Fact]
    public async Task Functions_follow_the_name_of_their_service()
    {
        var (_, service) = await AServiceAsync("Stroke");
        var function = await portal.SendAsync(new AddFunction.Command(service, "CT scan"));

        await portal.SendAsync(Make.Describe(service, 1, "Stroke unit"));

        (await portal.SendAsync(new GetService.Query(function))).Facts.Name.ShouldBe("Stroke unit, CT scan");
    }

    private async Task<(Organisation Organisation, Guid Id)> AServiceAsync(string name)
    {
        var organisation = await portal.AnOrganisationAsync();
        return (organisation, await portal.SendAsync(Make.Add(organisation, name)));
    }
}
