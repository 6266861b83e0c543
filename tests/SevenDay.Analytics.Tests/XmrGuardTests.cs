namespace SevenDay.Analytics.Tests;

public class XmrGuardTests
{
    private static readonly double[] Constant = [.. Enumerable.Repeat(5.0, 12)];
    private static readonly double[] StepOfZeroRange = [.. Enumerable.Repeat(5.0, 6), .. Enumerable.Repeat(7.0, 6)];
    private static readonly double[] OneAfterZeros = [.. Enumerable.Repeat(0.0, 11), 1];

    public static TheoryData<double[], bool, double> Collapsed => new()
    {
        { Constant, true, 5 },
        { Constant, false, 5 },
        { StepOfZeroRange, true, 6 },
        { OneAfterZeros, true, 1.0 / 12 },
        { [.. Enumerable.Repeat(100.0, 24)], true, 100 },
        { [.. Enumerable.Repeat(0.1, 24)], true, 0.1 },
    };

    [Theory]
    [MemberData(nameof(Collapsed))]
    public void Without_a_moving_range_no_limits_are_drawn_and_no_point_is_flagged(double[] values, bool screen, double mean)
    {
        var series = Xmr.Of(SpcMark.Monthly(values), new() { Screen = screen, Target = 6 });
        series.Points.ShouldAllBe(point => point.Lower == null && point.Upper == null && point.Cause == null);
        series.Points[0].Mean!.Value.ShouldBe(mean, 1e-12);
        series.Variation.ShouldBe(Variation.CommonCause);
        series.Assurance.ShouldBeNull();
        series.Warnings.ShouldContain(
            "There is no variation to measure in the part from 1 January 2024, so limits are not drawn and no special causes are marked.");
    }

    [Fact]
    public void A_single_point_has_a_mean_and_no_limits()
    {
        var series = Xmr.Of(SpcMark.Monthly(5), new());
        series.Points.ShouldBe([new(new DateOnly(2024, 1, 1), 5, 5, null, null, null, PointType.CommonCause)]);
        series.Warnings.ShouldBe(["The part from 1 January 2024 has 1 point. Limits and special causes are less sure with fewer than 13."]);
    }

    [Fact]
    public void No_points_make_an_empty_chart()
    {
        var series = Xmr.Of([], new() { Target = 95 });
        series.Points.ShouldBeEmpty();
        series.Warnings.ShouldBe(["There are no points yet."]);
    }

    [Fact]
    public void Points_are_put_in_order_and_gaps_do_not_matter()
    {
        var points = SpcMark.Monthly(10, 12, 9, 11, 10, 12, 9, 11, 14, 13, 14, 13, 14, 13, 14);
        var gappy = points.Select((point, i) => point with { Period = point.Period.AddMonths(i > 9 ? 3 : 0) });
        Xmr.Of([.. gappy.Reverse()], new()).Marks().ShouldBe("........+++++++");
    }

    [Fact]
    public void A_rebase_where_there_is_no_point_is_refused() =>
        Should.Throw<ArgumentException>(() => Xmr.Of(SpcMark.Monthly(1, 2, 3), new() { RebaseAt = [new(2024, 2, 2)] }))
            .Message.ShouldStartWith("There is no point for 2 February 2024, so the limits cannot be rebased there.");

    [Fact]
    public void A_rebase_at_the_first_point_changes_nothing()
    {
        var points = SpcMark.Monthly(1, 2, 1, 3);
        Xmr.Of(points, new() { RebaseAt = [points[0].Period] }).Points.ShouldBe(Xmr.Of(points, new()).Points);
    }

    [Fact]
    public void Limits_cannot_be_fixed_on_fewer_than_twelve_points() =>
        Should.Throw<ArgumentException>(() => Xmr.Of(SpcMark.Monthly(1, 2, 3), new() { FixAfter = 11 }))
            .Message.ShouldStartWith("Limits cannot be fixed after 11 points. Use at least 12.");

    [Fact]
    public void A_period_given_twice_is_refused() =>
        Should.Throw<ArgumentException>(() => Xmr.Of([new(new(2024, 1, 1), 1), new(new(2024, 1, 1), 2)], new()))
            .Message.ShouldStartWith("There are 2 values for 1 January 2024.");

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_value_that_is_no_number_is_refused(double value) =>
        Should.Throw<ArgumentException>(() => Xmr.Of(SpcMark.Monthly(1, value), new()))
            .Message.ShouldStartWith("The value for 1 February 2024 is not a number.");
}
