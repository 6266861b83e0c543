using SevenDay.Application.Errors;
using SevenDay.Application.Tests.Measures;
using SevenDay.Application.WeekendEffect;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.WeekendEffect;

public sealed class GetWeekendEffectTests(EssexPortal portal) : IClassFixture<EssexPortal>
{
    [Fact]
    public async Task The_latest_change_of_the_gap_is_split_between_weekday_and_weekend()
    {
        var split = (await FiguresAsync()).LatestChange!;

        (Points(split.GapBefore), Points(split.GapAfter)).ShouldBe((0.972, 1.933));
        (Points(split.WeekdayChange), Points(split.WeekendChange)).ShouldBe((-0.461, 0.500));
        (Math.Round(split.WeekdayP, 3), Math.Round(split.WeekendP, 2)).ShouldBe((0.034, 0.28));
        split.WeekdayShare!.Value.ShouldBe(0.48, 0.005);
    }

    [Fact]
    public async Task Years_pool_and_disagree_as_the_reference_says()
    {
        var pooled = (await FiguresAsync()).Pooled;

        Math.Round(pooled.RelativeRisk!.Value, 4).ShouldBe(1.1946);
        Math.Round(pooled.Homogeneity!.P, 3).ShouldBe(0.128);
    }

    [Fact]
    public async Task Deeper_coding_is_warned_of()
    {
        var context = (await portal.SendAsync(new GetWeekendEffect.Query())).Context;

        context.Select(c => c.Code).ShouldBe(["average-age", "length-of-stay", "recorded-diagnoses"], ignoreOrder: true);
        context.Where(c => c.WarnsOfCodingDepth).Select(c => c.Code).ShouldBe(["recorded-diagnoses"]);
    }

    [Fact]
    public async Task Weekend_cases_are_a_share_of_all()
    {
        (await FiguresAsync()).WeekendShareOfCases!.Value.ShouldBe(34367.0 / 156758, 1e-12);
    }

    [Fact]
    public async Task A_period_with_one_part_of_the_week_is_left_out_and_counted()
    {
        await portal.ImportMeasuresAsync("half,Half,%,rate,decrease,,,\n");
        await portal.ImportValuesAsync("half,RQW,2018-01-01,weekday,0,10,,\nhalf,RQW,2018-01-01,weekend,0,10,,\nhalf,RQW,2018-02-01,weekend,1,10,,\n");

        var figures = (await portal.SendAsync(new GetWeekendEffect.Query("half", "RQW"))).Figures!;

        (figures.Periods.Count, figures.LeftOut, figures.LatestChange).ShouldBe((1, 1, null));
        figures.Periods[0].Figures.RelativeRisk.ShouldBeNull();
        figures.Pooled.RelativeRisk.ShouldBeNull();
    }

    [Fact]
    public async Task A_measure_without_both_parts_shows_nothing_and_one_that_is_not_there_is_not_found()
    {
        (await portal.SendAsync(new GetWeekendEffect.Query("ae-4-hour", "RAJ"))).Figures.ShouldBeNull();
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new GetWeekendEffect.Query("no-such", "RAJ")));
        await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new GetWeekendEffect.Query("ae-4-hour", "ZZZ9")));
    }

    private async Task<WeekendFigures> FiguresAsync() =>
        (await portal.SendAsync(new GetWeekendEffect.Query("emergency-mortality", "RAJ"), TestUser.BoardMember)).Figures!;

    private static double Points(double proportion) => Math.Round(proportion * 100, 3);
}
