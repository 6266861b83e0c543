namespace SevenDay.Analytics.Tests;

public sealed class SampleSizeTests
{
    /// <summary>By hand: 1.959964² × p(1−p) / h², rounded up.</summary>
    [Theory]
    [InlineData(0.9, 0.07, null, 71)]
    [InlineData(0.9, 0.05, null, 139)]
    [InlineData(0.5, 0.05, null, 385)]
    [InlineData(0.5, 0.1, null, 97)]
    [InlineData(0.9, 0.07, 100, 42)]
    [InlineData(0.5, 0.05, 1000, 278)]
    [InlineData(0.9, 0.07, 10, 9)]
    [InlineData(0.5, 0.01, 3, 3)]
    [InlineData(1, 0.05, null, 1)]
    public void Needed_cases_follow_Cochran(double expected, double halfWidth, int? population, int cases) =>
        SampleSize.ForProportion(expected, halfWidth, population).ShouldBe(cases);

    [Fact]
    public void The_interval_of_that_sample_is_as_narrow_as_wanted()
    {
        var cases = SampleSize.ForProportion(0.9, 0.07);
        var interval = Proportions.Wilson((long)Math.Round(0.9 * cases), cases);

        ((interval.Upper - interval.Lower) / 2).ShouldBe(0.07, 0.005);
    }

    [Theory]
    [InlineData(-0.1, 0.05, null)]
    [InlineData(1.1, 0.05, null)]
    [InlineData(double.NaN, 0.05, null)]
    [InlineData(0.9, 0, null)]
    [InlineData(0.9, 1, null)]
    [InlineData(0.9, 0.05, 0)]
    public void Values_out_of_range_are_refused(double expected, double halfWidth, int? population) =>
        Should.Throw<ArgumentOutOfRangeException>(() => SampleSize.ForProportion(expected, halfWidth, population));
}
