using SevenDay.Application.Measures;
using SevenDay.Application.WeekendEffect;
using SevenDay.Domain.Measures;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Measures;

public sealed class GetMeasureWeekTests(EssexPortal portal) : IClassFixture<EssexPortal>
{
    [Fact]
    public async Task Weekday_and_weekend_stand_beside_each_other_with_their_size()
    {
        var week = await portal.SendAsync(new GetMeasureWeek.Query("emergency-mortality"), TestUser.BoardMember);

        week.Periods.Count.ShouldBe(6);
        (Math.Round(week.Periods[^1].Weekday!.Value, 2), Math.Round(week.Periods[^1].Weekend!.Value, 2), week.Periods[^1].Weekend!.N).ShouldBe((5.01, 6.94, 5748));
        (week.DaysOf, week.Days.Count).ShouldBe((null, 0));
    }

    [Fact]
    public async Task Tuesday_to_Thursday_can_be_held_against_the_weekend()
    {
        await portal.ImportMeasuresAsync("midweek,Midweek,%,rate,decrease,,,\n");
        await portal.ImportValuesAsync("midweek,RQW,2021-04-01,weekday,50,1000,,\nmidweek,RQW,2021-04-01,midweek,24,600,,\nmidweek,RQW,2021-04-01,weekend,24,300,,\n");

        (await portal.SendAsync(new GetMeasureWeek.Query("midweek", "RQW", "midweek"))).Periods.ShouldHaveSingleItem().Weekday!.Value.ShouldBe(4);
        var effect = await portal.SendAsync(new GetWeekendEffect.Query("midweek", "RQW", "midweek"));
        (effect.Against, effect.Figures!.Periods.ShouldHaveSingleItem().Figures.Weekday.Denominator).ShouldBe((WeekPart.Midweek, 600));
        (await portal.SendAsync(new GetWeekendEffect.Query("emergency-mortality", "RAJ", "midweek"))).Figures!.Periods.ShouldBeEmpty();
    }

    [Fact]
    public async Task Single_days_of_the_latest_period_are_listed_Monday_first()
    {
        await portal.ImportMeasuresAsync("discharges,Discharges,discharges,count,neutral,,,\n");
        await portal.ImportValuesAsync("discharges,RQW,2021-04-01,sunday,,,61,\ndischarges,RQW,2021-04-01,monday,,,120,\ndischarges,RQW,2021-03-01,friday,,,140,\n");

        var week = await portal.SendAsync(new GetMeasureWeek.Query("discharges", "RQW"));

        (week.DaysOf, string.Join(' ', week.Days.Select(d => $"{d.Part} {d.Value.Value}"))).ShouldBe((new DateOnly(2021, 4, 1), "Monday 120 Sunday 61"));
    }
}
