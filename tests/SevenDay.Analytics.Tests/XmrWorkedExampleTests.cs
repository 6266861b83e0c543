namespace SevenDay.Analytics.Tests;

public class XmrWorkedExampleTests
{
    private const string Outlier = "1,2,1,2,10,1,2,1,2,1,2,1,2,1,2,1,2,1";
    private const string Step = "50,53,49,52,51,48,52,50,53,49,51,50,60,62,59,61,63,60,62,61,59,60,62,61";

    [Theory]
    [InlineData(Outlier, true, 1.944444, -0.715556, 4.604444, "....A.............")]
    [InlineData(Outlier, false, 1.944444, -3.062614, 6.951503, "....A.............")]
    [InlineData("10,12,11,13,9,10,11,12,13,14,15,12,11,12", true, 11.785714, 7.693407, 15.878022, @"....///////...")]
    [InlineData("20,5,18,6,9,10,11,12,13,14,15,14,13,12,11,10,9,20,5,18,6", true, 11.952381, -2.145619, 26.050381, @"...///////\\\\\\\....")]
    [InlineData("9,5,6,7,8,9,10,7,6,8,7,6,8", true, 7.384615, 3.172949, 11.596282, ".............")]
    [InlineData("10,12,9,11,10,12,9,11,14,13,14,13,14,13,14", true, 11.933333, 7.373333, 16.493333, "........+++++++")]
    [InlineData("50,52,48,51,49,52,48,50,51,49,50,52,55.9,55.5,51,49,50,48,52,50", true, 50.67, 44.258, 57.082, "............22......")]
    [InlineData("13,11,13,11,10,10.5,10,10.5,14,13.5,14,13.5,14,13.5,11", true, 12.166667, 8.936667, 15.396667, "....3.3........")]
    [InlineData("-1,1,-1,1,2,2,2,0,2,2,2,-3,-3,-3,-1", true, 0.133333, -2.526667, 2.793333, "....222.222BBB.")]
    [InlineData("92,94,91,93,95,92,94,93,91,95,92,94,70,93,92,94", true, 91.5625, 85.628654, 97.496346, "............B...")]
    [InlineData("92,94,91,93,95,92,94,93,91,95,92,94,70,93,92,94", false, 91.5625, 78.085167, 105.039833, "............B...")]
    [InlineData("5,7", true, 6, 0.68, 11.32, "..")]
    public void A_worked_example_has_its_mean_limits_and_labels(
        string values, bool screen, double mean, double lower, double upper, string marks)
    {
        var series = Xmr.Of(SpcMark.Monthly(SpcMark.Numbers(values)), new() { Screen = screen });
        var point = series.Points[^1];
        point.Mean!.Value.ShouldBe(mean, 1e-6);
        point.Lower!.Value.ShouldBe(lower, 1e-6);
        point.Upper!.Value.ShouldBe(upper, 1e-6);
        series.Marks().ShouldBe(marks);
    }

    [Fact]
    public void A_step_left_in_one_segment_flags_every_point()
    {
        var series = Xmr.Of(SpcMark.Monthly(SpcMark.Numbers(Step)), new());
        series.Points[0].Mean!.Value.ShouldBe(55.75, 1e-6);
        series.Points[0].Lower!.Value.ShouldBe(49.583636, 1e-6);
        series.Points[0].Upper!.Value.ShouldBe(61.916364, 1e-6);
        series.Marks().ShouldNotContain('.');
    }

    [Fact]
    public void A_rebase_gives_each_part_its_own_limits()
    {
        var points = SpcMark.Monthly(SpcMark.Numbers(Step));
        var series = Xmr.Of(points, new() { RebaseAt = [points[12].Period] });
        Lines(series.Points[11]).ShouldBe((50.666667, 43.412121, 57.921212));
        Lines(series.Points[12]).ShouldBe((60.833333, 55.755152, 65.911515));
        series.Marks().ShouldBe(new string('.', 24));
        series.Warnings.ShouldBe(
        [
            "The part from 1 January 2024 has 12 points. Limits and special causes are less sure with fewer than 13.",
            "The part from 1 January 2025 has 12 points. Limits and special causes are less sure with fewer than 13.",
        ]);
    }

    [Fact]
    public void Limits_fixed_on_the_first_points_judge_the_later_ones()
    {
        var series = Xmr.Of(SpcMark.Monthly(SpcMark.Numbers(Step)), new() { FixAfter = 12 });
        Lines(series.Points[23]).ShouldBe((50.666667, 43.412121, 57.921212));
        series.Marks()[12..].ShouldBe(new string('A', 12));
        series.Warnings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("", 0.1416238, -3.01138, 3.294627, true)]
    [InlineData("15", 0.6694159, -2.383666, 3.722497, true)]
    [InlineData("15", 0.6694159, -4.596625, 5.935457, false)]
    public void The_published_snapshot_is_reproduced(string outlierAt, double mean, double lower, double upper, bool screen)
    {
        double[] values =
        [
            -0.56047565, -0.23017749, 1.55870831, 0.07050839, 0.12928774, 1.71506499, 0.46091621, -1.26506123, -0.68685285, -0.44566197,
            1.22408180, 0.35981383, 0.40077145, 0.11068272, -0.55584113, 1.78691314, 0.49785048, -1.96661716, 0.70135590, -0.47279141,
        ];
        if (outlierAt.Length > 0)
        {
            values[14] = 10;
        }

        var point = Xmr.Of(SpcMark.Monthly(values), new() { Screen = screen }).Points[0];
        point.Mean!.Value.ShouldBe(mean, 1e-6);
        point.Lower!.Value.ShouldBe(lower, 1e-5);
        point.Upper!.Value.ShouldBe(upper, 1e-5);
    }

    private static (double, double, double) Lines(SpcResult point) =>
        (Math.Round(point.Mean!.Value, 6), Math.Round(point.Lower!.Value, 6), Math.Round(point.Upper!.Value, 6));
}
