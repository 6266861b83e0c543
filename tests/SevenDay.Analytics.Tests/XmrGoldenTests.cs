using System.Globalization;

namespace SevenDay.Analytics.Tests;

public class XmrGoldenTests
{
    private static readonly DateOnly April2017 = new(2017, 4, 1);

    public static TheoryData<string, bool> Charts =>
        new(Rows().Select(row => (row.Org, row.Screen)).Distinct());

    [Theory]
    [MemberData(nameof(Charts))]
    public void Every_point_of_the_reference_charts_is_reproduced(string org, bool screen)
    {
        var expected = Rows().Where(row => row.Org == org && row.Screen == screen).ToArray();
        var series = Xmr.Of(Points(org), new() { Screen = screen });
        expected.Length.ShouldBe(36);
        foreach (var (row, point) in expected.Zip(series.Points))
        {
            point.Period.ShouldBe(row.Period);
            point.Mean!.Value.ShouldBe(row.Mean, 1e-9);
            point.Lower!.Value.ShouldBe(row.Lower, 1e-9);
            point.Upper!.Value.ShouldBe(row.Upper, 1e-9);
            (point.Cause is { } cause ? cause.ToCode() : "").ShouldBe(row.Cause, $"{org} {row.Period}");
            point.Type.ToCode().ShouldBe(row.Type);
        }
    }

    [Fact]
    public void The_reference_holds_five_trusts_screened_and_not()
    {
        Charts.Count.ShouldBe(10);
        Rows().Count.ShouldBe(360);
    }

    [Theory]
    [InlineData("RAJ", true, 84.5307, 74.5126, 94.5487, 78.5354, "common_cause", "consistent_fail")]
    [InlineData("RDD", true, 89.4026, 83.4177, 95.3876, 95.6657, "special_cause_improvement", "inconsistent")]
    [InlineData("RDD", false, 89.4026, 82.9532, 95.8520, 95.6657, "special_cause_improvement", "inconsistent")]
    [InlineData("RQ8", true, 81.6856, 71.0964, 92.2748, 77.6089, "common_cause", "consistent_fail")]
    [InlineData("RDE", true, 86.0207, 72.4033, 99.6380, 90.1562, "common_cause", "inconsistent")]
    [InlineData("RQW", true, 72.4215, 61.3174, 83.5256, 72.2003, "common_cause", "consistent_fail")]
    public void The_latest_point_and_the_target_give_the_icons(
        string org, bool screen, double mean, double lower, double upper, double last, string variation, string assurance)
    {
        var series = Xmr.Of(Points(org), new() { Screen = screen, Target = 95 });
        var point = series.Points[^1];
        (Math.Round(point.Mean!.Value, 4), Math.Round(point.Lower!.Value, 4), Math.Round(point.Upper!.Value, 4), Math.Round(point.Value, 4))
            .ShouldBe((mean, lower, upper, last));
        series.Variation.ToCode().ShouldBe(variation);
        series.Assurance!.Value.ToCode().ShouldBe(assurance);
        series.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void A_rebase_that_turns_a_failing_target_uncertain_says_so()
    {
        var series = Xmr.Of(Points("RAJ"), new() { Target = 95, RebaseAt = [April2017] });
        var (before, after) = (series.Points[0], series.Points[^1]);
        before.Mean!.Value.ShouldBe(83.40585, 1e-5);
        before.Lower!.Value.ShouldBe(74.49763, 1e-5);
        before.Upper!.Value.ShouldBe(92.31407, 1e-5);
        after.Mean!.Value.ShouldBe(85.09310, 1e-5);
        after.Lower!.Value.ShouldBe(74.47967, 1e-5);
        after.Upper!.Value.ShouldBe(95.70653, 1e-5);
        series.Assurance.ShouldBe(Assurance.Inconsistent);
        series.Warnings[^1].ShouldBe(
            "The rebase on 1 April 2017 changes how the target stands to the limits: without it the measure consistently misses the target, "
            + "with it the measure may or may not meet the target. That alone is no sign of better or worse performance.");
    }

    private static SpcPoint[] Points(string org) =>
        [.. Rows().Where(row => row.Org == org && row.Screen).Select(row => new SpcPoint(row.Period, row.Value))];

    private static List<Row> Rows() => [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "spc_golden_ae_essex.csv"))
        .Skip(1)
        .Select(line => line.Replace("\"", "").Split(','))
        .Select(cells => new Row(
            cells[0], cells[1] == "TRUE", DateOnly.ParseExact(cells[2], "yyyy-MM-dd", CultureInfo.InvariantCulture),
            Number(cells[3]), Number(cells[4]), Number(cells[5]), Number(cells[6]), Code(cells[10]), cells[11]))];

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string Code(string label) => label switch
    {
        "Common Cause" => "",
        "Above UCL" => "above_upper_limit",
        "Below LCL" => "below_lower_limit",
        "7 Point Trend (Increasing)" => "trend_increasing",
        "7 Point Trend (Decreasing)" => "trend_decreasing",
        "2 in 3 Above CL" => "two_of_three_above",
        "2 in 3 Below CL" => "two_of_three_below",
        "7 Points Above CL" => "shift_above",
        "7 Points Below CL" => "shift_below",
        _ => throw new InvalidOperationException(label),
    };

    private sealed record Row(
        string Org, bool Screen, DateOnly Period, double Value, double Mean, double Lower, double Upper, string Cause, string Type);
}
