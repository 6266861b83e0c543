using SevenDay.Application.Areas;
using SevenDay.Application.Errors;
using SevenDay.Application.Services;
using SevenDay.Application.Tests.Services;
using SevenDay.Domain.Areas;
using SevenDay.Domain.Organisations;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Areas;

public sealed class ClaimLevelTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private const string Daily = "09:00-17:00|09:00-17:00|09:00-17:00|09:00-17:00|09:00-17:00|09:00-13:00|09:00-13:00";
    private static int _next;

    [Fact]
    public async Task Level_2_is_claimed_with_services_that_have_hours_on_all_seven_days()
    {
        var area = await AreaAsync();
        var (first, second) = (await ServiceAsync("Pharmacy", Daily), await ServiceAsync("Nursing", "24h|24h|24h|24h|24h|24h|24h"));

        await ClaimAsync(area, 0, 1, []);
        await ClaimAsync(area, 1, 2, [first, second]);

        var found = await portal.SendAsync(new GetLocality.Query(area), TestUser.BoardMember);
        (found.Last, found.Current!.Level, found.Current.By, found.Current.On, found.Current.Problem).ShouldBe((2, 2, "Test programme lead", new DateOnly(2026, 11, 21), null));
        found.Current.Services.Select(s => (s.Name, s.Lack)).ShouldBe([("Nursing, Main site", null), ("Pharmacy, Main site", null)]);
        found.Claims.Select(c => c.Level).ShouldBe([2, 1], "the earlier claim stays");
        found.MayClaim.ShouldBeFalse();
        var item = (await portal.SendAsync(new ListLocalities.Query())).Localities.Single(l => l.Id == area);
        (item.Claim!.Level, item.Claim.Services, item.Claim.Problem, item.Claim.IsIllustrative).ShouldBe((2, 2, null, false));
    }

    [Fact]
    public async Task Level_2_is_refused_with_a_sentence_that_names_the_services_that_close()
    {
        var area = await AreaAsync();
        var services = new[] { await ServiceAsync("Clinic", SeveralOf.NineToFive), await ServiceAsync("Ward", Daily), await ServiceAsync("Silent", null) };

        var refused = await Should.ThrowAsync<InvalidException>(() => ClaimAsync(area, 0, 2, services));

        refused.Problems.ShouldHaveSingleItem().Field.ShouldBe("ServiceIds");
        refused.Message.ShouldBe("Level 2 needs hours on all seven days, but Clinic, Main site is closed on Saturday and Sunday; Silent, Main site has no hours in force. Leave them out, or claim level 1.");
        (await Should.ThrowAsync<InvalidException>(() => ClaimAsync(area, 0, 3, []))).Message.ShouldContain("Name at least one");
        (await portal.SendAsync(new GetLocality.Query(area))).Last.ShouldBe(0);
    }

    [Fact]
    public async Task A_claim_no_longer_holds_when_the_hours_change_and_holds_again_when_they_change_back()
    {
        var area = await AreaAsync();
        var service = await ServiceAsync("Changing", Daily);
        await ClaimAsync(area, 0, 2, [service]);

        await portal.SendAsync(new DeclareHours.Command(service, 1, Typed.Weekdays("9-5"), new DateOnly(2026, 11, 20), Planned: false));
        var lapsed = (await portal.SendAsync(new ListLocalities.Query())).Localities.Single(l => l.Id == area).Claim!;

        lapsed.Problem.ShouldBe("The claim of level 2 no longer holds: Changing, Main site is closed on Saturday and Sunday.");
        (await portal.SendAsync(new GetLocality.Query(area))).Current!.Problem.ShouldBe(lapsed.Problem);
    }

    [Fact]
    public async Task Somebody_elses_claim_in_between_is_a_conflict()
    {
        var area = await AreaAsync();
        await ClaimAsync(area, 0, 1, []);

        await Should.ThrowAsync<StaleException>(() => ClaimAsync(area, 0, 1, []));

        (await portal.SendAsync(new GetLocality.Query(area))).Claims.Count.ShouldBe(1);
    }

    [Fact]
    public async Task It_is_for_the_programme_lead_and_needs_a_level_and_words()
    {
        var area = await AreaAsync();
        var system = await portal.SendAsync(new AddArea.Command($"System {Interlocked.Increment(ref _next)}", AreaKind.System, null, null));

        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new ClaimLevel.Command(area, 0, 1, [], "Words"), TestUser.TrustEditor()));
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new FindEvidence.Query(area), TestUser.BoardMember));
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new ClaimLevel.Command(area, 0, 5, [], " ")))).Problems.Select(p => p.Field).ShouldBe(["Level", "Evidence"]);
        await Should.ThrowAsync<InvalidException>(() => ClaimAsync(area, 0, 2, [Guid.CreateVersion7()]));
        await Should.ThrowAsync<NotFoundException>(() => ClaimAsync(Guid.CreateVersion7(), 0, 1, []));
        await Should.ThrowAsync<NotFoundException>(() => ClaimAsync(system, 0, 1, []));
    }

    [Fact]
    public async Task Services_that_serve_the_locality_on_all_seven_days_are_offered_and_a_search_finds_any()
    {
        var area = await AreaAsync();
        var organisation = new Organisation($"Serving {Interlocked.Increment(ref _next)}", OrganisationKind.AcuteTrust, $"S{_next:0000}");
        organisation.Serve(area);
        var (daily, weekdays) = (TestData.AService(organisation, "Daily of the locality", Daily), TestData.AService(organisation, "Weekdays of the locality", SeveralOf.NineToFive));
        await portal.AddAsync(organisation, daily, weekdays);

        var offered = await portal.SendAsync(new FindEvidence.Query(area), TestUser.ProgrammeLead);
        var found = await portal.SendAsync(new FindEvidence.Query(area, "of the locality", [daily.Id]), TestUser.ProgrammeLead);

        offered.Items.ShouldHaveSingleItem().ShouldBe(new FindEvidence.Item(daily.Id, "Daily of the locality, Main site", organisation.Name, null));
        found.Chosen.Select(s => s.Id).ShouldBe([daily.Id]);
        found.Items.ShouldHaveSingleItem().Lack.ShouldBe("Weekdays of the locality, Main site is closed on Saturday and Sunday");
    }

    private async Task<Guid> AreaAsync()
    {
        var number = Interlocked.Increment(ref _next);
        var system = await portal.SendAsync(new AddArea.Command($"System of {number}", AreaKind.System, null, null));
        return await portal.SendAsync(new AddArea.Command($"Locality {number}", AreaKind.Neighbourhood, system, 45_000));
    }

    private async Task<Guid> ServiceAsync(string name, string? week)
    {
        var organisation = TestData.AnOrganisation();
        var service = TestData.AService(organisation, name, week);
        await portal.AddAsync(organisation, service);
        return service.Id;
    }

    private Task<Guid> ClaimAsync(Guid area, int after, int level, Guid[] services) =>
        portal.SendAsync(new ClaimLevel.Command(area, after, level, services, "Practices meet every week."), TestUser.ProgrammeLead);
}
