using SevenDay.Analytics;
using SevenDay.Application.Errors;
using SevenDay.Application.Measures;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Measures;

public sealed class GetMeasureTests(EssexPortal portal) : IClassFixture<EssexPortal>
{
    [Theory]
    [InlineData("RAJ", true, 84.5307, 74.5126, 94.5487, 78.5354, null, "consistent_fail")]
    [InlineData("RDD", true, 89.4026, 83.4177, 95.3876, 95.6657, "above_upper_limit", "inconsistent")]
    [InlineData("RDD", false, 89.4026, 82.9532, 95.8520, 95.6657, "shift_above", "inconsistent")]
    [InlineData("RQ8", true, 81.6856, 71.0964, 92.2748, 77.6089, null, "consistent_fail")]
    [InlineData("RDE", true, 86.0207, 72.4033, 99.6380, 90.1562, null, "inconsistent")]
    [InlineData("RQW", true, 72.4215, 61.3174, 83.5256, 72.2003, null, "consistent_fail")]
    public async Task The_real_Essex_series_equal_the_reference(string ods, bool screen, double mean, double lower, double upper, double last, string? cause, string assurance)
    {
        var chart = (await portal.SendAsync(new GetMeasure.Query("ae-4-hour", ods, Screen: screen), TestUser.BoardMember)).Chart;

        chart.Points.Count.ShouldBe(36);
        var latest = chart.Points[^1];
        latest.Period.ShouldBe(new DateOnly(2019, 3, 1));
        (Round(latest.Mean), Round(latest.Lower), Round(latest.Upper), Round(latest.Value)).ShouldBe((mean, lower, upper, last));
        (latest.Cause?.ToCode(), chart.Assurance?.ToCode()).ShouldBe((cause, assurance));
    }

    [Fact]
    public async Task A_reason_in_the_file_starts_the_limits_again()
    {
        await portal.ImportMeasuresAsync("rebased,Rebased,%,rate,increase,95,,\n");
        var source = (await portal.SendAsync(new GetMeasure.Query("ae-4-hour", "RAJ"))).Chart.Points;
        await portal.ImportValuesAsync(string.Concat(source.Select(p =>
            $"rebased,RAJ,{p.Period:yyyy-MM-dd},,{p.Numerator},{p.N},,{(p.Period == new DateOnly(2017, 4, 1) ? "New unit opened" : "")}\n")));

        var chart = (await portal.SendAsync(new GetMeasure.Query("rebased", "RAJ"))).Chart;

        (Math.Round(chart.Points[0].Mean!.Value, 5), Math.Round(chart.Points[^1].Mean!.Value, 5)).ShouldBe((83.40585, 85.09310));
        (Math.Round(chart.Points[^1].Lower!.Value, 5), Math.Round(chart.Points[^1].Upper!.Value, 5)).ShouldBe((74.47967, 95.70653));
        chart.Points[12].StartsBecause.ShouldBe("New unit opened");
        chart.Assurance.ShouldBe(Assurance.Inconsistent);
        chart.Warnings.ShouldContain(w => w.Contains("without it the measure consistently misses the target"));
    }

    [Fact]
    public async Task A_code_that_passed_on_shows_both_organisations_and_starts_the_limits_again()
    {
        await portal.ImportMeasuresAsync("passed-on,Passed on,days,mean,decrease,,,\n");
        await portal.ImportValuesAsync("passed-on,RAJ,2020-02-01,,,,6,\npassed-on,RAJ,2020-03-01,,,,7,\npassed-on,RAJ,2020-04-01,,,,9,\n");

        var measure = await portal.SendAsync(new GetMeasure.Query("passed-on", "raj"));

        measure.AllSeries.ShouldHaveSingleItem().Organisation.ShouldBe("Southend University Hospital NHS Foundation Trust, then Mid and South Essex NHS Foundation Trust");
        measure.Chart.Points.Select(p => p.Mean).ShouldBe([6.5, 6.5, 9]);
        measure.Chart.Warnings[0].ShouldContain("the ODS code passed");
    }

    [Fact]
    public async Task Limits_that_cannot_be_drawn_are_none_and_never_not_a_number()
    {
        await portal.ImportMeasuresAsync("constant,Constant,%,rate,increase,95,,\n");
        await portal.ImportValuesAsync(string.Concat(Enumerable.Range(1, 12).Select(month => $"constant,RQW,2018-{month:00}-01,,10,10,,\n")));

        var chart = (await portal.SendAsync(new GetMeasure.Query("constant", "RQW"))).Chart;

        chart.Points.ShouldAllBe(p => p.Mean == 100 && p.Lower == null && p.Upper == null && p.Cause == null);
        chart.Assurance.ShouldBeNull();
        chart.Warnings.ShouldContain(w => w.Contains("limits are not drawn"));
    }

    [Fact]
    public async Task Fixing_limits_on_too_few_points_is_refused() =>
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new GetMeasure.Query("ae-4-hour", "RAJ", FixAfter: 11)))).Message.ShouldContain("12 points or more");

    [Fact]
    public async Task Limits_fixed_after_12_points_come_from_these()
    {
        var chart = (await portal.SendAsync(new GetMeasure.Query("ae-4-hour", "RAJ", FixAfter: 12))).Chart;

        chart.Points[^1].Mean!.Value.ShouldBe(chart.Points.Take(12).Average(p => p.Value), 1e-9);
    }

    [Fact]
    public async Task Week_parts_are_series_of_their_own()
    {
        var weekend = await portal.SendAsync(new GetMeasure.Query("emergency-mortality", "RAJ", "weekend"));
        var together = await portal.SendAsync(new GetMeasure.Query("emergency-mortality", "RAJ", "all"));

        weekend.Chart.Points.Select(p => Math.Round(p.Value, 2)).ShouldBe([8.59, 7.59, 7.60, 6.82, 6.44, 6.94]);
        together.Chart.Points.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_not_there_is_not_found()
    {
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new GetMeasure.Query("no-such")));
        await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new GetMeasure.Query("ae-4-hour", "ZZZ9")));
    }

    private static double Round(double? value) => Math.Round(value!.Value, 4);
}
