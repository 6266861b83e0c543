namespace SevenDay.Analytics.Tests;

public class FunnelTests
{
    [Theory]
    [InlineData(10, 0.5958, 0.4180)]
    [InlineData(20, 0.6990, 0.5567)]
    [InlineData(35, 0.7581, 0.6510)]
    [InlineData(70, 0.8077, 0.7375)]
    [InlineData(140, 0.8391, 0.7945)]
    [InlineData(280, 0.8593, 0.8308)]
    public void Lower_limits_around_90_per_cent_narrow_with_the_cases(long n, double inner, double outer)
    {
        var limits = Funnel.Limits(0.9, n);
        (Math.Round(limits.Inner.Lower, 4), Math.Round(limits.Outer.Lower, 4)).ShouldBe((inner, outer));
    }

    [Fact]
    public void Units_that_spread_by_chance_do_not_widen_the_limits() =>
        Funnel.Spread([(90, 100), (88, 100), (92, 100), (91, 100)], 0.9).Factor.ShouldBe(1);

    [Fact]
    public void Units_that_spread_beyond_chance_widen_the_limits()
    {
        var spread = Funnel.Spread([(70, 100), (99, 100), (75, 100), (98, 100)], 0.9);
        // z = −6.667, 3, −5, 2.667
        spread.Phi.ShouldBe((44.444 + 9 + 25 + 7.111) / 4, 0.001);
        spread.Widens.ShouldBeTrue();
        spread.Factor.ShouldBe(Math.Sqrt(spread.Phi), 1e-12);
        Funnel.Position(70, 100, 0.9).ShouldBe(FunnelPosition.Below998);
        Funnel.Position(70, 100, 0.9, spread.Factor).ShouldBe(FunnelPosition.Inside);
    }

    [Fact]
    public void One_extreme_unit_in_ten_is_pulled_in()
    {
        (long, long)[] units = [.. Enumerable.Repeat((90L, 100L), 9), (10L, 100L)];
        Funnel.Spread(units, 0.9).Phi.ShouldBe(0);
        Funnel.Spread(units, 0.9, winsorise: 0).Phi.ShouldBeGreaterThan(70);
    }

    [Fact]
    public void Nothing_to_measure_is_no_overdispersion()
    {
        Funnel.Spread([], 0.9).ShouldBe(new Overdispersion(1, 1));
        Funnel.Spread([(5, 5)], 1).ShouldBe(new Overdispersion(1, 1));
        Funnel.Centre([]).ShouldBeNull();
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(90)]
    public void A_centre_that_is_no_proportion_is_refused(double centre) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Funnel.Limits(centre, 10));
}
