using FsCheck;
using FsCheck.Fluent;

namespace SevenDay.Analytics.Tests;

public class XmrMeaningTests
{
    private static readonly double[] ShiftUp = [10, 12, 9, 11, 10, 12, 9, 11, 14, 13, 14, 13, 14, 13, 14];

    private static readonly Arbitrary<int[]> Series =
        Gen.Choose(-20, 20).ArrayOf().Resize(40).Where(values => values.Length > 0).ToArbitrary();

    [Theory]
    [InlineData(ImprovementDirection.Increase, PointType.SpecialCauseImprovement, "special_cause_improvement")]
    [InlineData(ImprovementDirection.Decrease, PointType.SpecialCauseConcern, "special_cause_concern")]
    [InlineData(ImprovementDirection.Neutral, PointType.SpecialCauseNeutralHigh, "special_cause_neutral_high")]
    public void A_shift_upwards_means_what_the_direction_says(ImprovementDirection direction, PointType type, string code)
    {
        var series = Xmr.Of(SpcMark.Monthly(ShiftUp), new() { Improvement = direction });
        series.Points.Skip(8).Select(point => point.Type).ShouldAllBe(found => found == type);
        series.Points[0].Type.ShouldBe(PointType.CommonCause);
        series.Variation.ToCode().ShouldBe(code);
        series.Variation.IsHigh(direction).ShouldBe(true);
    }

    [Theory]
    [InlineData(Variation.SpecialCauseConcern, ImprovementDirection.Increase, false)]
    [InlineData(Variation.SpecialCauseImprovement, ImprovementDirection.Decrease, false)]
    [InlineData(Variation.SpecialCauseNeutralLow, ImprovementDirection.Neutral, false)]
    [InlineData(Variation.CommonCause, ImprovementDirection.Increase, null)]
    public void The_variation_icon_is_high_or_low(Variation variation, ImprovementDirection direction, bool? high) =>
        variation.IsHigh(direction).ShouldBe(high);

    [Fact]
    public void The_last_point_of_a_rise_before_a_fall_into_another_counts_as_falling()
    {
        double[] wide = [20, 5, 18, 6], rise = [8, 9, 10, 11, 12, 13, 14];
        Xmr.Of(SpcMark.Monthly([.. wide, .. rise, .. rise, .. wide]), new()).Marks().ShouldBe(@"...///////\////////...");
    }

    [Fact]
    public void Two_points_near_a_limit_do_not_count_when_the_third_is_on_the_other_side()
    {
        double[] steady = [.. Enumerable.Repeat(new double[] { 49, 51 }, 10).SelectMany(pair => pair)];
        Xmr.Of(SpcMark.Monthly([.. steady, 55, 49, 55, 49, 51, 49]), new()).Marks().ShouldBe(new string('.', 26));
        Xmr.Of(SpcMark.Monthly([.. steady, 55, 51, 55, 49, 51, 49]), new()).Marks().ShouldBe(new string('.', 20) + "2.2...");
    }

    [Theory]
    [InlineData(10.32, ImprovementDirection.Increase, Assurance.Inconsistent)]
    [InlineData(10.33, ImprovementDirection.Increase, Assurance.ConsistentFail)]
    [InlineData(-0.33, ImprovementDirection.Increase, Assurance.ConsistentPass)]
    [InlineData(-0.32, ImprovementDirection.Increase, Assurance.Inconsistent)]
    [InlineData(10.33, ImprovementDirection.Decrease, Assurance.ConsistentPass)]
    [InlineData(-0.33, ImprovementDirection.Decrease, Assurance.ConsistentFail)]
    [InlineData(10.33, ImprovementDirection.Neutral, null)]
    public void The_target_is_held_against_the_limits(double target, ImprovementDirection direction, Assurance? expected) =>
        Xmr.Of(SpcMark.Monthly(4, 6, 4, 6, 4, 6, 4, 6, 4, 6, 4, 6, 4, 6), new() { Target = target, Improvement = direction })
            .Assurance.ShouldBe(expected);

    [Fact]
    public void Without_a_target_there_is_no_assurance() =>
        Xmr.Of(SpcMark.Monthly(4, 6, 4, 6), new()).Assurance.ShouldBeNull();

    [Fact]
    public void Moving_every_value_moves_the_lines_and_keeps_the_labels() => Prop.ForAll(Series, values =>
    {
        var (plain, moved) = (Chart(values, value => value), Chart(values, value => value + 1000));
        return plain.Marks() == moved.Marks() && plain.Points.Zip(moved.Points).All(pair =>
            Near(pair.First.Mean + 1000, pair.Second.Mean) && Near(pair.First.Upper + 1000, pair.Second.Upper));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Scaling_every_value_scales_the_lines_and_keeps_the_labels() => Prop.ForAll(Series, values =>
    {
        var (plain, scaled) = (Chart(values, value => value), Chart(values, value => value * 0.1));
        return plain.Marks() == scaled.Marks() && plain.Points.Zip(scaled.Points).All(pair =>
            Near(pair.First.Mean * 0.1, pair.Second.Mean) && Near(pair.First.Lower * 0.1, pair.Second.Lower));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Turning_the_values_upside_down_turns_the_labels() => Prop.ForAll(Series, values =>
    {
        var (plain, turned) = (Chart(values, value => value), Chart(values, value => -value));
        return plain.Points.Zip(turned.Points).All(pair => pair.First.Cause?.IsHigh() == !pair.Second.Cause?.IsHigh());
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_series_gives_a_number_that_is_not_one() => Prop.ForAll(Series, values =>
        Chart(values, value => value).Points.All(point =>
            double.IsFinite(point.Mean!.Value) && double.IsFinite(point.Lower ?? 0) && double.IsFinite(point.Upper ?? 0))).QuickCheckThrowOnFailure();

    private static SpcSeries Chart(int[] values, Func<double, double> change) =>
        Xmr.Of(SpcMark.Monthly([.. values.Select(value => change(value))]), new());

    private static bool Near(double? one, double? other) =>
        (one, other) switch { (null, null) => true, ({ } a, { } b) => Math.Abs(a - b) < 1e-9, _ => false };
}
