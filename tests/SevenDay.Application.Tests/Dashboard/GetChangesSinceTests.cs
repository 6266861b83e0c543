using SevenDay.Application.Dashboard;
using SevenDay.Application.Errors;
using SevenDay.Application.Services;
using SevenDay.Application.Workstreams;
using SevenDay.Domain.Claims;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Dashboard;

public sealed class GetChangesSinceTests(EssexPortal portal) : IClassFixture<EssexPortal>
{
    [Fact]
    public async Task Hours_of_two_dates_are_those_that_the_comparison_of_services_shows()
    {
        var changes = await portal.SendAsync(new GetChangesSince.Query(new DateOnly(2025, 11, 21), new DateOnly(2026, 11, 21)), TestUser.BoardMember);
        var services = await portal.SendAsync(new CompareDates.Query(new ServiceFilter(), new DateOnly(2025, 11, 21), new DateOnly(2026, 11, 21), PageSize: 200));

        changes.Hours.Changes.Select(c => c.Service.Id).ShouldBe(services.Changes.Items.Select(c => c.Service.Id));
        (changes.Hours.WeekendBefore, changes.Hours.WeekendAfter).ShouldBe((services.WeekendBefore, services.WeekendAfter));
        changes.Hours.Changes.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Measures_and_claims_turn_by_the_period_of_their_values()
    {
        var changes = await portal.SendAsync(new GetChangesSince.Query(new DateOnly(2016, 3, 31), new DateOnly(2019, 3, 31)), TestUser.BoardMember);
        var nothing = await portal.SendAsync(new GetChangesSince.Query(new DateOnly(2019, 4, 30), new DateOnly(2019, 5, 31)), TestUser.BoardMember);

        changes.Claims.ShouldContain(c => c.Before == ClaimState.NoData && c.Claim.State == ClaimState.Contradicted);
        changes.Measures.ShouldContain(m => m.Code == "ae-4-hour" && m.Before == "No values" && m.Kind != "neutral");
        (nothing.Claims.Count, nothing.Measures.Count).ShouldBe((0, 0));
    }

    [Fact]
    public async Task A_milestone_that_moved_stands_on_each_date_as_it_was_then()
    {
        var workstream = await portal.SendAsync(new AddWorkstream.Command("Moving strand", "To test", [], []), TestUser.ProgrammeLead);
        await portal.SendAsync(new AddMilestone.Command(workstream, "Moves", new DateOnly(2027, 1, 1)), TestUser.ProgrammeLead);
        var start = (await portal.SendAsync(new GetChangesSince.Query(new DateOnly(2026, 11, 20)), TestUser.BoardMember)).Milestones;
        start.Before.ShouldBeNull("nothing was entered on the day before");
        start.Changes.ShouldContain(c => c.Title == "Moves" && c.What == "Planned");
        portal.Time.Advance(TimeSpan.FromDays(2));
        var item = (await portal.SendAsync(new GetWorkstream.Query(workstream))).Milestones.ShouldHaveSingleItem();
        await portal.SendAsync(new MoveMilestone.Command(workstream, item.Id, item.Version, new DateOnly(2027, 2, 1), "Later than thought"), TestUser.ProgrammeLead);

        var changes = (await portal.SendAsync(new GetChangesSince.Query(new DateOnly(2026, 11, 21)), TestUser.BoardMember)).Milestones;

        var moved = changes.Changes.Single(c => c.Title == "Moves");
        (moved.What, moved.From, moved.To, moved.Because).ShouldBe(("Moved", new DateOnly(2027, 1, 1), new DateOnly(2027, 2, 1), "Later than thought"));
        (changes.After!.Late - changes.Before!.Late).ShouldBe(1);
        changes.After.Total.ShouldBe(changes.Before.Total);
    }

    [Fact]
    public async Task Without_a_date_it_begins_on_the_day_of_the_last_paper()
    {
        var rounds = (await portal.SendAsync(new GetChangesSince.Query(new DateOnly(2026, 11, 20), new DateOnly(2026, 11, 21)), TestUser.BoardMember)).Rounds;
        var before = await portal.SendAsync(new GetChangesSince.Query(Until: new DateOnly(2026, 11, 21)), TestUser.BoardMember);
        portal.Time.Set(FixedTime.Start.AddDays(9));
        var after = await portal.SendAsync(new GetChangesSince.Query(), TestUser.BoardMember);
        portal.Time.Set(FixedTime.Start);

        (before.Since, before.Paper, before.Rounds.Count).ShouldBe((new DateOnly(2025, 11, 21), null, rounds.Count));
        rounds.ShouldNotBeEmpty("the demonstration closes its rounds on its day");
        (after.Since, after.Paper, after.Rounds.Count).ShouldBe((new DateOnly(2026, 11, 21), "Seven-day services: where we stand", 0));
    }

    [Fact]
    public async Task Dates_the_wrong_way_round_are_refused() =>
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new GetChangesSince.Query(new DateOnly(2026, 11, 21), new DateOnly(2026, 11, 20))))).Problems.ShouldHaveSingleItem().Field.ShouldBe("Since");
}
