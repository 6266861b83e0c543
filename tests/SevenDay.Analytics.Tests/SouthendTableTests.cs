using static SevenDay.Analytics.Tests.SouthendTable;

namespace SevenDay.Analytics.Tests;

public class SouthendTableTests
{
    [Theory]
    [InlineData(0, 7.381, 7.012, 7.767, 8.587, 7.846, 9.391)]
    [InlineData(1, 6.375, 6.044, 6.722, 7.587, 6.922, 8.309)]
    [InlineData(2, 6.751, 6.417, 7.101, 7.597, 6.948, 8.301)]
    [InlineData(3, 5.830, 5.523, 6.152, 6.817, 6.210, 7.480)]
    [InlineData(4, 5.470, 5.173, 5.782, 6.441, 5.848, 7.090)]
    [InlineData(5, 5.009, 4.719, 5.315, 6.942, 6.313, 7.628)]
    [InlineData(6, 6.107, 5.974, 6.242, 7.292, 7.022, 7.572)]
    public void Rates_have_their_Wilson_intervals(
        int row, double weekday, double weekdayLower, double weekdayUpper, double weekend, double weekendLower, double weekendUpper)
    {
        var table = Row(row);
        Rate(table.WeekdayEvents, table.WeekdayTotal).ShouldBe((weekday, weekdayLower, weekdayUpper));
        Rate(table.WeekendEvents, table.WeekendTotal).ShouldBe((weekend, weekendLower, weekendUpper));
    }

    [Theory]
    [InlineData(0, 1.206, 0.370, 2.091, 0.347, 2.066)]
    [InlineData(1, 1.212, 0.462, 2.007, 0.440, 1.984)]
    [InlineData(2, 0.846, 0.109, 1.626, 0.089, 1.604)]
    [InlineData(3, 0.988, 0.300, 1.718, 0.279, 1.696)]
    [InlineData(4, 0.972, 0.301, 1.685, 0.281, 1.663)]
    [InlineData(5, 1.933, 1.233, 2.677, 1.211, 2.654)]
    [InlineData(6, 1.185, 0.883, 1.495, 0.879, 1.491)]
    public void Differences_have_their_intervals(int row, double value, double lower, double upper, double waldLower, double waldUpper)
    {
        Percent(Apply(row, Proportions.Newcombe)).ShouldBe((value, lower, upper));
        Percent(Apply(row, Proportions.WaldDifference)).ShouldBe((value, waldLower, waldUpper));
    }

    [Theory]
    [InlineData(0, 1.1634, 1.0491, 1.2903, 1.1788, 1.0530, 1.3196)]
    [InlineData(1, 1.1901, 1.0707, 1.3229, 1.2057, 1.0757, 1.3514)]
    [InlineData(2, 1.1254, 1.0158, 1.2467, 1.1357, 1.0168, 1.2685)]
    [InlineData(3, 1.1695, 1.0501, 1.3023, 1.1819, 1.0533, 1.3261)]
    [InlineData(4, 1.1777, 1.0537, 1.3163, 1.1899, 1.0568, 1.3398)]
    [InlineData(5, 1.3858, 1.2393, 1.5497, 1.4146, 1.2553, 1.5941)]
    [InlineData(6, 1.1941, 1.1431, 1.2473, 1.2094, 1.1539, 1.2674)]
    public void Ratios_have_their_intervals(
        int row, double risk, double riskLower, double riskUpper, double odds, double oddsLower, double oddsUpper)
    {
        Ratio(Apply(row, Proportions.RelativeRisk)).ShouldBe((risk, riskLower, riskUpper));
        Ratio(Apply(row, Proportions.OddsRatio)).ShouldBe((odds, oddsLower, oddsUpper));
    }

    [Theory]
    [InlineData(0, 0.00423, 0.00495)]
    [InlineData(1, 0.00129, 0.00157)]
    [InlineData(2, 0.0241, 0.0253)]
    [InlineData(3, 0.00443, 0.00494)]
    [InlineData(4, 0.00403, 0.00453)]
    [InlineData(5, 1.08e-8, 2.99e-8)]
    public void Tests_give_their_p_values(int row, double z, double fisher)
    {
        Significant(Apply(row, Proportions.PooledZTest)).ShouldBe(z);
        Significant(Apply(row, Proportions.FisherExact)).ShouldBe(fisher);
    }

    [Fact]
    public void All_years_together_are_far_beyond_chance()
    {
        Apply(6, Proportions.PooledZTest)!.Value.ShouldBe(1.8e-15, 0.05e-15);
        Apply(6, Proportions.FisherExact)!.Value.ShouldBeInRange(1e-20, 1e-13);
    }

    [Fact]
    public void Years_pool_as_the_reference_does()
    {
        Ratio(Pooled.RelativeRisk(Years)).ShouldBe((1.1946, 1.1436, 1.2478));
        Ratio(Pooled.OddsRatio(Years), 6).ShouldBe((1.210064, 1.154584, 1.268209));
        Percent(Pooled.RiskDifference(Years)).ShouldBe((1.188, 0.882, 1.494));
        Ratio(Pooled.RelativeRisk(Years[..5])).ShouldBe((1.1641, 1.1102, 1.2206));
    }

    [Fact]
    public void The_pooled_test_is_that_of_Cochran_Mantel_and_Haenszel()
    {
        var test = Pooled.Test(Years)!;
        test.Statistic.ShouldBe(63.586, 0.0005);
        test.P.ShouldBe(1.5e-15, 0.05e-15);
        Pooled.Test(Years, continuity: true)!.Statistic.ShouldBe(63.387, 0.0005);
    }

    [Fact]
    public void Years_disagree_little_more_than_chance()
    {
        var risk = Pooled.RelativeRiskHomogeneity(Years)!;
        (Math.Round(risk.Q, 3), risk.DegreesOfFreedom, Math.Round(risk.P, 3), Math.Round(risk.ISquared, 3)).ShouldBe((8.551, 5, 0.128, 0.415));
        var odds = Pooled.OddsRatioHomogeneity(Years)!;
        (Math.Round(odds.Q, 3), odds.DegreesOfFreedom, Math.Round(odds.P, 3), Math.Round(odds.ISquared, 3)).ShouldBe((8.280, 5, 0.141, 0.396));
    }

    [Fact]
    public void The_funnel_shows_which_years_stand_out()
    {
        var centre = Funnel.Centre([.. Years.SelectMany(t => new[] { (t.WeekendEvents, t.WeekendTotal), (t.WeekdayEvents, t.WeekdayTotal) })])!.Value;
        Math.Round(centre * 100, 4).ShouldBe(6.3665);
        Years.Select(t => Funnel.Position(t.WeekendEvents, t.WeekendTotal, centre)).ShouldBe(
        [
            FunnelPosition.Above998, FunnelPosition.Above998, FunnelPosition.Above998,
            FunnelPosition.Inside, FunnelPosition.Inside, FunnelPosition.Inside,
        ]);
        Years.Select(t => Funnel.Position(t.WeekdayEvents, t.WeekdayTotal, centre)).ShouldBe(
        [
            FunnelPosition.Above998, FunnelPosition.Inside, FunnelPosition.Above95,
            FunnelPosition.Below998, FunnelPosition.Below998, FunnelPosition.Below998,
        ]);
        Years[3..].Select(t => Math.Round(Funnel.Limits(centre, t.WeekdayTotal).Outer.Lower * 100, 3)).ShouldBe([5.869, 5.870, 5.861]);
    }

    private static TwoByTwo Row(int row) => row < Years.Length ? Years[row] : All;

    private static T Apply<T>(int row, Func<long, long, long, long, T> method) =>
        method(Row(row).WeekendEvents, Row(row).WeekendTotal, Row(row).WeekdayEvents, Row(row).WeekdayTotal);

    private static (double, double, double) Rate(long k, long n)
    {
        var interval = Proportions.Wilson(k, n);
        return Percent(new((double)k / n, interval.Lower, interval.Upper));
    }

    private static double Significant(double? p) =>
        double.Parse(p!.Value.ToString("E2", System.Globalization.CultureInfo.InvariantCulture), System.Globalization.CultureInfo.InvariantCulture);
}
