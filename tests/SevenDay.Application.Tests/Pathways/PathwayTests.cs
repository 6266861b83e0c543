using SevenDay.Application.Errors;
using SevenDay.Application.Pathways;
using SevenDay.Domain.Services;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Pathways;

public sealed class PathwayTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private const string Always = "24h|24h|24h|24h|24h|24h|24h";
    private const string Office = "09:00-17:00|09:00-17:00|09:00-17:00|09:00-17:00|09:00-17:00|09:00-13:00|closed";
    private const string Daily = "08:00-20:00|08:00-20:00|08:00-20:00|08:00-20:00|08:00-20:00|08:00-20:00|08:00-20:00";
    private static int _next;

    [Fact]
    public async Task A_pathway_runs_while_every_step_does_and_names_its_weakest_weekend_link()
    {
        var id = await PathwayAsync(("A", [await ServiceAsync(Always)]), ("B", [await ServiceAsync(Office)]), ("C", [await ServiceAsync(Daily)]));

        var pathway = await portal.SendAsync(new GetPathway.Query(id), TestUser.BoardMember);

        (pathway.Whole.WeekdayMinutes, pathway.Whole.WeekendMinutes).ShouldBe((40 * 60, 4 * 60));
        pathway.Steps.Select(s => s.WeekendMinutesGained).ShouldBe([0, 20 * 60, 0]);
        pathway.Weakest!.Name.ShouldBe("B");
        pathway.Whole.Text.ShouldBe("Mon-Fri 09:00-17:00, Sat 09:00-13:00");
    }

    [Fact]
    public async Task Any_service_of_a_step_is_enough()
    {
        var id = await PathwayAsync(("Either", [await ServiceAsync(Office), await ServiceAsync("closed|closed|closed|closed|closed|closed|10:00-12:00")]));

        (await portal.SendAsync(new GetPathway.Query(id))).Whole.WeekendMinutes.ShouldBe(6 * 60);
    }

    [Fact]
    public async Task A_service_without_hours_or_that_has_ended_counts_as_closed_and_says_so()
    {
        var ended = await ServiceAsync(Always, s => s.End(new DateOnly(2026, 11, 1)));
        var id = await PathwayAsync(("Silent", [await ServiceAsync(null)]), ("Ended", [ended]));

        var pathway = await portal.SendAsync(new GetPathway.Query(id));

        pathway.Whole.WeekdayMinutes.ShouldBe(0);
        pathway.Weakest.ShouldBeNull();
        pathway.Steps[0].Services.ShouldHaveSingleItem().Hours.ShouldBeNull();
        pathway.Steps[1].Services.ShouldHaveSingleItem().HasEnded.ShouldBeTrue();
    }

    [Fact]
    public async Task Hours_to_come_do_not_count_yet()
    {
        var service = await ServiceAsync(Office, s => s.DeclareHours(TestData.Declared(Always, "2026-11-22")));
        var id = await PathwayAsync(("Soon", [service]));

        (await portal.SendAsync(new GetPathway.Query(id))).Whole.WeekendMinutes.ShouldBe(4 * 60);
    }

    [Fact]
    public async Task Steps_are_put_in_another_order_renamed_and_taken_out_at_once()
    {
        var (one, two, three) = (await ServiceAsync(Always), await ServiceAsync(Office), await ServiceAsync(Daily));
        var id = await PathwayAsync(("One", [one]), ("Two", [two]), ("Three", [three]));
        var before = await portal.SendAsync(new GetPathway.Query(id));

        await portal.SendAsync(new EditPathway.Command(id, before.Version, "Renamed " + id, null, [new("Three first", [three]), new("One", [one])]), TestUser.ProgrammeLead);

        var after = await portal.SendAsync(new GetPathway.Query(id));
        after.Steps.Select(s => s.Name).ShouldBe(["Three first", "One"]);
        after.Whole.WeekendMinutes.ShouldBe(24 * 60);
        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(new EditPathway.Command(id, before.Version, "Mine", null, [])));
        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(new AddStep.Command(id, before.Version, "Mine", [one])));
    }

    [Fact]
    public async Task A_step_is_added_at_the_end()
    {
        var id = await PathwayAsync(("First", [await ServiceAsync(Always)]));
        var version = (await portal.SendAsync(new GetPathway.Query(id))).Version;

        await portal.SendAsync(new AddStep.Command(id, version, "Last", [await ServiceAsync(Office)]), TestUser.ProgrammeLead);

        (await portal.SendAsync(new GetPathway.Query(id))).Steps.Select(s => s.Name).ShouldBe(["First", "Last"]);
    }

    [Fact]
    public async Task A_step_without_services_or_with_one_that_is_gone_is_refused()
    {
        (await Should.ThrowAsync<InvalidException>(() => PathwayAsync(("Empty", [])))).Message.ShouldContain("at least one service");
        (await Should.ThrowAsync<InvalidException>(() => PathwayAsync(("Gone", [Guid.CreateVersion7()])))).Message.ShouldContain("no longer there");
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new AddPathway.Command("", null, [])))).Problems.ShouldHaveSingleItem().Field.ShouldBe("Name");
    }

    [Fact]
    public async Task Only_who_manages_pathways_changes_them()
    {
        var id = await PathwayAsync(("A", [await ServiceAsync(Always)]));

        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new EditPathway.Command(id, 1, "No", null, []), TestUser.TrustEditor()));
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new FindServices.Query("a"), TestUser.BoardMember));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new GetPathway.Query(Guid.CreateVersion7())));
    }

    [Fact]
    public async Task The_list_computes_every_pathway_as_its_page_does()
    {
        var id = await PathwayAsync(("A", [await ServiceAsync(Always)]), ("B", [await ServiceAsync(Office)]));

        var item = (await portal.SendAsync(new ListPathways.Query(PageSize: 200))).List.Items.Single(p => p.Id == id);

        (item.Steps, item.WeekdayMinutes, item.WeekendMinutes, item.Weakest, item.WeekendMinutesGained).ShouldBe((2, 2400, 240, "B", 2640));
    }

    [Fact]
    public async Task Services_are_found_by_a_part_of_their_name()
    {
        var id = await ServiceAsync(Always, s => s.Describe("Zebra clinic 100%", "Acute medicine", Setting.Acute, null, null, false));

        (await portal.SendAsync(new FindServices.Query("zebra clinic 100%"))).Items.ShouldHaveSingleItem().Id.ShouldBe(id);
        (await portal.SendAsync(new FindServices.Query(" "))).Items.ShouldBeEmpty();
    }

    private Task<Guid> PathwayAsync(params (string Name, Guid[] Services)[] steps) =>
        portal.SendAsync(new AddPathway.Command($"Pathway {Interlocked.Increment(ref _next)}", null, [.. steps.Select(s => new StepInput(s.Name, s.Services))]));

    private async Task<Guid> ServiceAsync(string? week, Action<Service>? then = null)
    {
        var organisation = TestData.AnOrganisation();
        var service = TestData.AService(organisation, week: week);
        then?.Invoke(service);
        await portal.AddAsync(organisation, service);
        return service.Id;
    }
}
