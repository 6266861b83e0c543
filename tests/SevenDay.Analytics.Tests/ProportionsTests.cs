using FsCheck;
using FsCheck.Fluent;
using static SevenDay.Analytics.Tests.SouthendTable;

namespace SevenDay.Analytics.Tests;

public class ProportionsTests
{
    private static readonly Arbitrary<(int K1, int N1, int K2, int N2)> Counts = (
        from n1 in Gen.Choose(0, 60)
        from k1 in Gen.Choose(0, n1)
        from n2 in Gen.Choose(0, 60)
        from k2 in Gen.Choose(0, n2)
        select (k1, n1, k2, n2)).ToArbitrary();

    [Theory]
    [InlineData(0, 10, 0, 0.2775)]
    [InlineData(9, 10, 0.5958, 0.9821)]
    [InlineData(10, 10, 0.7225, 1)]
    [InlineData(58, 70, 0.7238, 0.8991)]
    [InlineData(63, 70, 0.8077, 0.9507)]
    [InlineData(67, 70, 0.8814, 0.9853)]
    [InlineData(126, 140, 0.8391, 0.9395)]
    [InlineData(189, 210, 0.8520, 0.9337)]
    public void Wilson_intervals_match_published_ones(long k, long n, double lower, double upper)
    {
        var interval = Proportions.Wilson(k, n);
        (Math.Round(interval.Lower, 4), Math.Round(interval.Upper, 4)).ShouldBe((lower, upper));
    }

    [Theory]
    [InlineData(56, 70, 48, 80, 0.20, 0.0524, 0.3339)]
    [InlineData(9, 10, 3, 10, 0.60, 0.1705, 0.8090)]
    [InlineData(10, 10, 0, 20, 1, 0.6791, 1)]
    [InlineData(45, 50, 12, 20, 0.30, 0.0861, 0.5208)]
    public void Newcombe_intervals_match_published_ones(long k1, long n1, long k2, long n2, double value, double lower, double upper) =>
        Ratio(Proportions.Newcombe(k1, n1, k2, n2)).ShouldBe((value, lower, upper));

    [Fact]
    public void Of_no_cases_nothing_is_known()
    {
        Proportions.Wilson(0, 0).ShouldBe(new Interval(0, 1));
        Proportions.Newcombe(0, 0, 5, 10).ShouldBeNull();
        Proportions.WaldDifference(5, 10, 0, 0).ShouldBeNull();
        Proportions.RelativeRisk(0, 0, 5, 10).ShouldBeNull();
        Proportions.OddsRatio(5, 10, 0, 0).ShouldBeNull();
        Proportions.Test(0, 0, 0, 0).ShouldBeNull();
    }

    [Fact]
    public void Without_events_on_one_side_there_is_an_odds_ratio_but_no_relative_risk()
    {
        Proportions.RelativeRisk(0, 10, 5, 10).ShouldBeNull();
        Proportions.RelativeRisk(5, 10, 0, 10).ShouldBeNull();
        Proportions.OddsRatio(0, 10, 5, 10)!.Value.ShouldBe(0.5 * 5.5 / (10.5 * 5.5), 1e-12);
    }

    [Fact]
    public void When_every_case_counts_there_is_no_evidence_of_a_difference() =>
        Proportions.PooledZTest(10, 10, 20, 20).ShouldBe(1);

    [Theory]
    [InlineData(3, 4, 1, 4, 0.485714)]
    [InlineData(1, 10, 11, 14, 0.002759)]
    public void Fishers_test_matches_published_values(long k1, long n1, long k2, long n2, double p) =>
        Proportions.FisherExact(k1, n1, k2, n2)!.Value.ShouldBe(p, 1e-6);

    [Fact]
    public void Few_cases_are_tested_exactly() =>
        Proportions.Test(3, 4, 1, 4).ShouldBe(Proportions.FisherExact(3, 4, 1, 4));

    [Fact]
    public void Many_cases_are_tested_by_the_normal_approximation() =>
        Proportions.Test(58, 70, 48, 80).ShouldBe(Proportions.PooledZTest(58, 70, 48, 80));

    [Theory]
    [InlineData(-1, 10)]
    [InlineData(11, 10)]
    [InlineData(0, -1)]
    public void Impossible_counts_are_refused(long k, long n) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Proportions.Wilson(k, n));

    [Fact]
    public void No_counts_give_a_number_that_is_not_one() => Prop.ForAll(Counts, c =>
    {
        Estimate?[] estimates =
        [
            Proportions.Newcombe(c.K1, c.N1, c.K2, c.N2), Proportions.WaldDifference(c.K1, c.N1, c.K2, c.N2),
            Proportions.RelativeRisk(c.K1, c.N1, c.K2, c.N2), Proportions.OddsRatio(c.K1, c.N1, c.K2, c.N2),
            Pooled.RiskDifference([new(c.K1, c.N1, c.K2, c.N2)]),
            Pooled.RelativeRisk([new(c.K1, c.N1, c.K2, c.N2)]), Pooled.OddsRatio([new(c.K1, c.N1, c.K2, c.N2)]),
        ];
        double?[] ps =
        [
            Proportions.PooledZTest(c.K1, c.N1, c.K2, c.N2), Proportions.FisherExact(c.K1, c.N1, c.K2, c.N2),
            Pooled.Test([new(c.K1, c.N1, c.K2, c.N2)])?.P,
        ];
        return estimates.All(e => e is null || (double.IsFinite(e.Value) && e.Lower <= e.Value + 1e-12 && e.Value <= e.Upper + 1e-12 && double.IsFinite(e.Upper)))
            && ps.All(p => p is null or (>= 0 and <= 1));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Swapping_the_sides_turns_every_comparison_round() => Prop.ForAll(Counts, c =>
    {
        var (there, back) = (Proportions.Newcombe(c.K1, c.N1, c.K2, c.N2), Proportions.Newcombe(c.K2, c.N2, c.K1, c.N1));
        return there is null ? back is null : Math.Abs(there.Lower + back!.Upper) < 1e-12;
    }).QuickCheckThrowOnFailure();
}
