using static SevenDay.Analytics.Tests.SouthendTable;

namespace SevenDay.Analytics.Tests;

public class PooledTests
{
    [Fact]
    public void One_stratum_pools_to_itself()
    {
        Ratio(Pooled.RelativeRisk([All])).ShouldBe(Ratio(Proportions.RelativeRisk(2506, 34367, 7474, 122391)));
        Ratio(Pooled.OddsRatio([All])).ShouldBe(Ratio(Proportions.OddsRatio(2506, 34367, 7474, 122391)));
        Percent(Pooled.RiskDifference([All])).ShouldBe(Percent(Proportions.WaldDifference(2506, 34367, 7474, 122391)));
    }

    [Fact]
    public void A_stratum_without_weekend_cases_changes_nothing() =>
        Pooled.Of([.. Years, new(0, 0, 50, 1000)]).ShouldBe(Pooled.Of(Years));

    [Fact]
    public void Nothing_pools_to_nothing() =>
        Pooled.Of([]).ShouldBe(new PooledEffect(null, null, null, null, null));

    [Fact]
    public void Strata_without_events_show_no_difference_and_no_ratio()
    {
        var effect = Pooled.Of([new(0, 10, 0, 20), new(0, 30, 0, 40)]);
        effect.RelativeRisk.ShouldBeNull();
        effect.OddsRatio.ShouldBeNull();
        effect.Test.ShouldBeNull();
        effect.Homogeneity.ShouldBeNull();
        effect.Difference.ShouldBe(new Difference(0, 0, 0));
    }

    [Fact]
    public void One_stratum_has_nothing_to_disagree_with() =>
        Pooled.OddsRatioHomogeneity([All]).ShouldBeNull();

    [Fact]
    public void Events_beyond_their_total_are_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Pooled.Of([new(11, 10, 0, 10)]));
}
