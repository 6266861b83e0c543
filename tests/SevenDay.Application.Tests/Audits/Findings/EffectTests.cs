using SevenDay.Application.Audits;
using SevenDay.Application.Audits.Findings;
using SevenDay.Application.Errors;
using SevenDay.Application.Workstreams;
using SevenDay.TestKit;
using static SevenDay.Application.Tests.Audits.Findings.FoundRounds;

namespace SevenDay.Application.Tests.Audits.Findings;

public sealed class EffectTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private static readonly DateOnly September = new(2026, 9, 9), October = new(2026, 10, 7), November = new(2026, 11, 11);

    [Fact]
    public async Task The_next_reported_round_of_the_same_template_is_held_against_the_one_that_raised_the_action()
    {
        var rounds = await OfAsync(portal);
        var first = await rounds.RoundAsync(September, weekend: (4, 16), weekday: (12, 14));
        await rounds.RaiseAsync(first);
        (await EffectOfAsync(first)).After.ShouldBeNull("there is no later round yet");
        await rounds.RoundAsync(October, (0, 3), (0, 3), close: false);
        await rounds.RoundAsync(October, (0, 3), (0, 3), practice: true);
        await (await OfAsync(portal)).RoundAsync(October, (0, 12), (0, 12));
        var next = await rounds.RoundAsync(new(2026, 10, 21), (14, 16), (12, 14));
        await rounds.RoundAsync(November, (0, 10), (0, 10));

        var effect = await EffectOfAsync(first);

        (effect.Before.Id, effect.After!.Id, effect.Organisations, effect.LeftOut, effect.CriterionChanged).ShouldBe((first, next, 1, 0, false));
        var weekend = effect.Parts.Single(p => p.Days == DayGroup.Weekend);
        (weekend.Before.Met.Value, weekend.After!.Met.Value).ShouldBe((4, 14));
        weekend.Change!.Value.ShouldBe(0.625, 1e-9);
        weekend.InWords.ShouldBe("At weekends the later round is 62.5 percentage points higher (95% interval 28.5 to 79.8 higher). Chance alone would rarely give so large a change.");
        effect.Parts.Single(p => p.Days == DayGroup.Weekday).InWords!.ShouldStartWith("On weekdays the two rounds are equal (95% interval ");
        effect.Parts.Single(p => p.Days == DayGroup.Weekday).InWords!.ShouldEndWith("The change could be chance.");

        var later = await portal.SendAsync(new GetEffects.Query(next), TestUser.ProgrammeLead);
        later.Items.ShouldHaveSingleItem().Actions.ShouldHaveSingleItem().Title.ShouldBe("Agree a Saturday rota");
        (await portal.SendAsync(new GetEffects.Query(first), TestUser.ProgrammeLead)).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task Small_numbers_stay_hidden_before_and_after_and_on_the_day_the_action_was_raised()
    {
        var rounds = await OfAsync(portal);
        var first = await rounds.RoundAsync(September, (4, 16), (12, 14));
        var action = await rounds.RaiseAsync(first);
        await rounds.RoundAsync(October, (14, 16), (12, 14));

        var seen = await EffectOfAsync(first, TestUser.BoardMember);
        var details = await DetailsAsync(action, TestUser.BoardMember);
        var known = (await DetailsAsync(action, TestUser.ProgrammeLead)).Finding!.Figures!;

        var weekend = seen.Parts.Single(p => p.Days == DayGroup.Weekend);
        (weekend.Before.Met.Value, weekend.Before.Judged.Value, weekend.Change).ShouldBe((null, 15, null));
        weekend.InWords.ShouldBe("At weekends: too few cases to compare the two rounds.");
        details.Finding!.Figures.ShouldBeNull();
        (known.Weekend.Met.Value, known.Weekend.Judged.Value, known.Weekday.Met.Value, known.All.Judged.Value).ShouldBe((4, 16, 12, 30));
    }

    [Fact]
    public async Task Figures_then_stay_what_they_were_when_the_round_goes_on()
    {
        var rounds = await OfAsync(portal);
        var round = await rounds.RoundAsync(November, (2, 12), (12, 12), close: false);
        var action = await rounds.RaiseAsync(round);

        await rounds.LogAsync(round, new(2026, 11, 15), (8, 8));

        (await DetailsAsync(action, TestUser.ProgrammeLead)).Finding!.Figures!.Weekend.Judged.Value.ShouldBe(12);
        (await DetailsAsync(action, TestUser.BoardMember)).Finding!.Figures.ShouldBeNull("what was added since could be a small count");
        (await EffectOfAsync(round)).Parts.Single(p => p.Days == DayGroup.Weekend).Before.Judged.Value.ShouldBe(20);
    }

    [Fact]
    public async Task A_round_or_a_criterion_that_is_not_there_is_not_found()
    {
        var round = await (await OfAsync(portal)).RoundAsync(November, (1, 1), (1, 1));

        await Should.ThrowAsync<NotFoundException>(() => EffectOfAsync(Guid.CreateVersion7()));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new GetEffect.Query(round, "standard_99"), TestUser.ProgrammeLead));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new GetActionDetails.Query(Guid.CreateVersion7(), Guid.CreateVersion7()), TestUser.ProgrammeLead));
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new GetActionDetails.Query(Guid.CreateVersion7(), Guid.CreateVersion7()), TestUser.Auditor));
    }

    private Task<Effect> EffectOfAsync(Guid round, TestUser? user = null) => portal.SendAsync(new GetEffect.Query(round, Criterion), user ?? TestUser.ProgrammeLead);

    private async Task<GetActionDetails.Result> DetailsAsync(Guid action, TestUser user)
    {
        var workstream = await portal.WithDbAsync(db => Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.SingleAsync(db.WorkstreamActions.Where(a => a.Id == action).Select(a => a.WorkstreamId)));
        return await portal.SendAsync(new GetActionDetails.Query(workstream, action), user);
    }
}
