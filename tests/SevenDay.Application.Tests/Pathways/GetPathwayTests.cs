using SevenDay.Application.Pathways;
using SevenDay.TestKit;
using static SevenDay.Application.Tests.Pathways.PathwaysOf;

namespace SevenDay.Application.Tests.Pathways;

public sealed class GetPathwayTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_pathway_runs_while_every_step_does_and_names_its_weakest_weekend_link()
    {
        var id = await portal.PathwayAsync(("A", [await portal.ServiceAsync(Always)]), ("B", [await portal.ServiceAsync(Office)]), ("C", [await portal.ServiceAsync(Daily)]));

        var pathway = await portal.SendAsync(new GetPathway.Query(id), TestUser.BoardMember);

        (pathway.Whole.WeekdayMinutes, pathway.Whole.WeekendMinutes).ShouldBe((40 * 60, 4 * 60));
        pathway.Steps.Select(s => s.WeekendMinutesGained).ShouldBe([0, 20 * 60, 0]);
        pathway.Weakest!.Name.ShouldBe("B");
        (pathway.Level.Level, pathway.Level.Reason).ShouldBe((1, "It runs beyond Monday to Friday, 8am to 6pm, but not on Sunday. B does not reach the weekday level at weekends."));
        pathway.Whole.Text.ShouldBe("Mon-Fri 09:00-17:00, Sat 09:00-13:00");
    }

    [Fact]
    public async Task Any_service_of_a_step_is_enough()
    {
        var id = await portal.PathwayAsync(("Either", [await portal.ServiceAsync(Office), await portal.ServiceAsync("closed|closed|closed|closed|closed|closed|10:00-12:00")]));

        (await portal.SendAsync(new GetPathway.Query(id))).Whole.WeekendMinutes.ShouldBe(6 * 60);
    }

    [Fact]
    public async Task A_service_without_hours_or_that_has_ended_counts_as_closed_and_says_so()
    {
        var ended = await portal.ServiceAsync(Always, s => s.End(new DateOnly(2026, 11, 1)));
        var id = await portal.PathwayAsync(("Silent", [await portal.ServiceAsync(null)]), ("Ended", [ended]));

        var pathway = await portal.SendAsync(new GetPathway.Query(id));

        pathway.Whole.WeekdayMinutes.ShouldBe(0);
        pathway.Weakest.ShouldBeNull();
        pathway.Steps[0].Services.ShouldHaveSingleItem().Hours.ShouldBeNull();
        pathway.Steps[1].Services.ShouldHaveSingleItem().HasEnded.ShouldBeTrue();
    }

    [Fact]
    public async Task Hours_to_come_do_not_count_yet()
    {
        var service = await portal.ServiceAsync(Office, s => s.DeclareHours(TestData.Declared(Always, "2026-11-22")));
        var id = await portal.PathwayAsync(("Soon", [service]));

        (await portal.SendAsync(new GetPathway.Query(id))).Whole.WeekendMinutes.ShouldBe(4 * 60);
    }

    [Fact]
    public async Task The_list_computes_every_pathway_as_its_page_does()
    {
        var id = await portal.PathwayAsync(("A", [await portal.ServiceAsync(Always)]), ("B", [await portal.ServiceAsync(Office)]));

        var item = (await portal.SendAsync(new ListPathways.Query(PageSize: 200))).List.Items.Single(p => p.Id == id);

        (item.Steps, item.WeekdayMinutes, item.WeekendMinutes, item.Weakest, item.WeekendMinutesGained).ShouldBe((2, 2400, 240, "B", 2640));
    }
}
