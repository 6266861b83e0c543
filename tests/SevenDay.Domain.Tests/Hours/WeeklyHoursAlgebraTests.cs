using FsCheck;
using FsCheck.Fluent;
using SevenDay.Domain.Hours;

namespace SevenDay.Domain.Tests.Hours;

public class WeeklyHoursAlgebraTests
{
    [Fact]
    public void Intervals_cover_the_same_minutes_as_a_bitmap_of_the_week() =>
        Prop.ForAll(WeekGen.Intervals, intervals =>
            Bits(WeeklyHours.FromIntervals(intervals)).SequenceEqual(WeekGen.Bitmap(intervals))).QuickCheckThrowOnFailure();

    [Fact]
    public void Intervals_are_sorted_apart_and_within_the_week() =>
        Prop.ForAll(WeekGen.Weeks, week =>
            week.Intervals.All(i => i.Start >= 0 && i.Start < i.End && i.End <= WeeklyHours.MinutesPerWeek)
            && week.Intervals.Zip(week.Intervals.Skip(1)).All(pair => pair.First.End < pair.Second.Start)).QuickCheckThrowOnFailure();

    [Fact]
    public void Union_is_or_minute_by_minute() => Check((a, b) => a.Union(b), (a, b) => a || b);

    [Fact]
    public void Intersect_is_and_minute_by_minute() => Check((a, b) => a.Intersect(b), (a, b) => a && b);

    [Fact]
    public void Except_is_and_not_minute_by_minute() => Check((a, b) => a.Except(b), (a, b) => a && !b);

    [Fact]
    public void Complement_is_not_minute_by_minute() => Check((a, _) => a.Complement(), (a, _) => !a);

    [Fact]
    public void Equal_minutes_make_equal_weeks() => Prop.ForAll(WeekGen.Pairs, pair =>
    {
        var (a, b) = pair;
        var same = a.Except(b).Union(a.Intersect(b));
        return same == a && same.GetHashCode() == a.GetHashCode() && (a == b) == Bits(a).SequenceEqual(Bits(b));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Minutes_are_counted_as_in_the_bitmap() => Prop.ForAll(WeekGen.Weeks, week =>
    {
        var bits = Bits(week);
        var byDay = Enumerable.Range(0, 7).Select(day => bits.Skip(day * 1440).Take(1440).Count(bit => bit)).ToArray();
        return Enumerable.Range(0, 7).All(day => week.MinutesOn(day) == byDay[day])
            && week.WeekdayMinutes == byDay[..5].Sum()
            && week.WeekendMinutes == byDay[5..].Sum()
            && week.TotalMinutes == byDay.Sum();
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_end_beyond_Sunday_goes_on_from_Monday() =>
        WeeklyHours.FromIntervals([new(10_000, 10_200)]).Intervals.ShouldBe([new(0, 120), new(10_000, 10_080)]);

    [Theory]
    [InlineData(600, 500)]
    [InlineData(600, 600)]
    [InlineData(0, 10_081)]
    [InlineData(-1, 60)]
    [InlineData(10_080, 10_090)]
    public void An_impossible_interval_is_refused(int start, int end) =>
        Should.Throw<DomainRuleException>(() => WeeklyHours.FromIntervals([new(start, end)]));

    [Fact]
    public void A_whole_week_from_any_start_is_always_open() =>
        WeeklyHours.FromIntervals([new(777, 777 + 10_080)]).ShouldBe(WeeklyHours.AlwaysOpen);

    [Fact]
    public void Opening_hours_are_half_open()
    {
        var week = WeeklyHours.FromIntervals([new(60, 120)]);
        new[] { 59, 60, 119, 120 }.Select(week.IsOpenAt).ShouldBe([false, true, true, false]);
    }

    private static void Check(Func<WeeklyHours, WeeklyHours, WeeklyHours> operation, Func<bool, bool, bool> expected) =>
        Prop.ForAll(WeekGen.Pairs, pair => Bits(operation(pair.Item1, pair.Item2))
            .SequenceEqual(Bits(pair.Item1).Zip(Bits(pair.Item2), expected))).QuickCheckThrowOnFailure();

    private static bool[] Bits(WeeklyHours week) => WeekGen.Bitmap(week.Intervals);
}
