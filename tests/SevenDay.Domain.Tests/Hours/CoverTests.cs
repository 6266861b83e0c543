using FsCheck;
using FsCheck.Fluent;
using SevenDay.Domain.Hours;

namespace SevenDay.Domain.Tests.Hours;

public class CoverTests
{
    private static readonly Arbitrary<WeeklyHours[]> Sites = WeekGen.Weeks.Generator.ArrayOf().Resize(5).ToArbitrary();

    [Fact]
    public void Cover_is_a_count_of_bitmaps() => Prop.ForAll(Sites, sites =>
    {
        var bits = sites.Select(site => WeekGen.Bitmap(site.Intervals)).ToList();
        return Enumerable.Range(0, sites.Length + 2).All(count =>
            WeekGen.Bitmap(Cover.Exactly(sites, count).Intervals).SequenceEqual(
                Enumerable.Range(0, WeeklyHours.MinutesPerWeek).Select(minute => bits.Count(site => site[minute]) == count)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_depths_of_cover_share_out_the_week() => Prop.ForAll(Sites, sites =>
        Enumerable.Range(0, sites.Length + 1).Sum(count => Cover.Exactly(sites, count).TotalMinutes) == WeeklyHours.MinutesPerWeek).QuickCheckThrowOnFailure();

    [Fact]
    public void At_least_one_is_the_union_and_at_least_all_the_intersection() => Prop.ForAll(WeekGen.Pairs, pair =>
        Cover.AtLeast([pair.Item1, pair.Item2], 1) == pair.Item1.Union(pair.Item2)
        && Cover.AtLeast([pair.Item1, pair.Item2], 2) == pair.Item1.Intersect(pair.Item2)).QuickCheckThrowOnFailure();
}
