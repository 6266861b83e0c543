using FsCheck;
using FsCheck.Fluent;
using SevenDay.Domain.Hours;

namespace SevenDay.Domain.Tests.Hours;

/// <summary>Random weeks, with many edges at midnight and at the turn of the week.</summary>
internal static class WeekGen
{
    private static readonly Gen<int> Minute = Gen.Frequency(
        (3, Gen.Choose(0, WeeklyHours.MinutesPerWeek - 1)),
        (2, Gen.Choose(0, 6).Select(day => day * WeeklyHours.MinutesPerDay)),
        (2, Gen.Choose(0, 7 * 24 - 1).Select(hour => hour * 60)));

    private static readonly Gen<int> Length = Gen.Frequency(
        (4, Gen.Choose(1, 20 * 60)),
        (2, Gen.Choose(1, 30).Select(hours => hours * 60)),
        (1, Gen.Choose(1, WeeklyHours.MinutesPerWeek)));

    public static readonly Arbitrary<MinuteInterval[]> Intervals = (
        from start in Minute
        from length in Length
        select new MinuteInterval(start, start + length)).ArrayOf().Resize(6).ToArbitrary();

    public static readonly Arbitrary<WeeklyHours> Weeks =
        Intervals.Generator.Select(WeeklyHours.FromIntervals).ToArbitrary();

    public static readonly Arbitrary<(WeeklyHours, WeeklyHours)> Pairs = (
        from left in Weeks.Generator
        from right in Weeks.Generator
        select (left, right)).ToArbitrary();

    public static bool[] Bitmap(IEnumerable<MinuteInterval> intervals)
    {
        var bits = new bool[WeeklyHours.MinutesPerWeek];
        foreach (var interval in intervals)
        {
            for (var minute = interval.Start; minute < interval.End; minute++)
            {
                bits[minute % WeeklyHours.MinutesPerWeek] = true;
            }
        }

        return bits;
    }
}
