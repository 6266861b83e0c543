using SevenDay.Application.Errors;
using SevenDay.Application.Pathways;
using SevenDay.TestKit;
using static SevenDay.Application.Tests.Pathways.PathwaysOf;

namespace SevenDay.Application.Tests.Pathways;

public sealed class TryHoursTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task Hours_added_in_words_show_before_and_after_and_what_every_step_still_holds_back()
    {
        var (always, office, daily) = (await portal.ServiceAsync(Always), await portal.ServiceAsync(Office), await portal.ServiceAsync(Daily));
        var id = await portal.PathwayAsync(("A", [always]), ("B", [office]), ("C", [daily]));

        var effect = (await portal.SendAsync(new TryHours.Query(id, [new(office, "weekends 6am-midnight"), new(always, " ")]), TestUser.BoardMember)).Effect!;

        (effect.Before.WeekdayMinutes, effect.Before.WeekendMinutes).ShouldBe((40 * 60, 4 * 60));
        (effect.After.WeekdayMinutes, effect.After.WeekendMinutes).ShouldBe((40 * 60, 24 * 60));
        effect.Steps.Select(s => s.WeekendHeldBack).ShouldBe([0, 0, 12 * 60]);
        effect.Steps[1].After.Text.ShouldBe("Mon-Fri 09:00-17:00, Sat-Sun 06:00-24:00");
        effect.WeakestAfter.ShouldBe("C");
        (effect.LevelBefore.Level, effect.LevelAfter.Level).ShouldBe((1, 4));
        effect.Ripples.ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_other_pathway_that_uses_the_service_is_shown_before_and_after()
    {
        var (office, daily) = (await portal.ServiceAsync(Office), await portal.ServiceAsync(Daily));
        var id = await portal.PathwayAsync(("B", [office]));
        var other = await portal.PathwayAsync(("B again", [office]), ("C", [daily]));
        await portal.PathwayAsync(("C alone", [daily]));

        var ripple = (await portal.SendAsync(new TryHours.Query(id, [new(office, "Sun 6-10")]))).Effect!.Ripples.ShouldHaveSingleItem();

        (ripple.Id, ripple.WeekendBefore, ripple.WeekendAfter, ripple.WeekdayBefore, ripple.WeekdayAfter).ShouldBe((other, 240, 360, 2400, 2400));
    }

    [Theory]
    [InlineData("Sun 25:00-26:00", "25:00 is not an opening time")]
    [InlineData("9-5", "Say which days")]
    [InlineData("Sun closed", "These words add no hours")]
    public async Task What_cannot_be_read_gets_a_sentence_at_its_service(string words, string sentence)
    {
        var service = await portal.ServiceAsync(Office);
        var id = await portal.PathwayAsync(("B", [service]));

        var trial = await portal.SendAsync(new TryHours.Query(id, [new(service, words)]));

        trial.Effect.ShouldBeNull();
        trial.Services.ShouldHaveSingleItem().Problem!.ShouldContain(sentence);
        trial.Services.Single().Typed.ShouldBe(words);
    }

    [Fact]
    public async Task A_service_of_no_step_is_left_out_and_one_that_has_ended_cannot_open_for_longer()
    {
        var (office, ended, stranger) = (await portal.ServiceAsync(Office), await portal.ServiceAsync(Always, s => s.End(new DateOnly(2026, 11, 1))), await portal.ServiceAsync(Daily));
        var id = await portal.PathwayAsync(("B", [office, ended]), ("Again", [office]));

        var trial = await portal.SendAsync(new TryHours.Query(id, [new(office, "Sun 9-5"), new(stranger, "Sun 9-5")]));
        var refused = await portal.SendAsync(new TryHours.Query(id, [new(ended, "Sun 9-5")]));

        trial.LeftOut.ShouldBeTrue();
        trial.Effect!.After.WeekendMinutes.ShouldBe(12 * 60);
        trial.Steps[1].Services.ShouldBeEmpty();
        trial.Steps[1].Elsewhere.Count.ShouldBe(1);
        refused.Services.Single(s => s.Id == ended).Problem!.ShouldContain("has ended");
    }

    [Fact]
    public async Task Only_who_acts_for_the_organisation_may_plan()
    {
        var service = await portal.ServiceAsync(Office);
        var id = await portal.PathwayAsync(("B", [service]));
        var organisation = await portal.WithDbAsync(async db => (await db.Services.FindAsync(service))!.OrganisationId);
        async Task<bool> MayPlan(TestUser user) => (await portal.SendAsync(new TryHours.Query(id, []), user)).Services.Single().MayPlan;

        (await MayPlan(TestUser.ProgrammeLead), await MayPlan(TestUser.TrustEditor(organisation)), await MayPlan(TestUser.TrustEditor()), await MayPlan(TestUser.BoardMember))
            .ShouldBe((true, true, false, false));
    }

    [Fact]
    public Task A_pathway_that_is_not_there_is_not_found() =>
        Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new TryHours.Query(Guid.CreateVersion7(), [])));
}
