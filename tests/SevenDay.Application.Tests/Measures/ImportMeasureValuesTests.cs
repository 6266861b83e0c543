using System.Text;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Imports;
using SevenDay.Application.Measures;
using SevenDay.Domain.Measures;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Measures;

public sealed class ImportMeasureValuesTests(EssexPortal portal) : IClassFixture<EssexPortal>
{
    [Theory]
    [InlineData("ae-4-hour,RQW,2020-01-01,,,,100.1,", "value", "from 0 to 100")]
    [InlineData("ae-4-hour,RQW,2020-01-01,,,,-1,", "value", "from 0 to 100")]
    [InlineData("ae-4-hour,RQW,2020-01-01,,11,10,,", "numerator", "above the denominator")]
    [InlineData("ae-4-hour,RQW,2020-01-01,,0,0,,", "denominator", "above zero")]
    [InlineData("ae-4-hour,RQW,2020-01-01,,-1,10,,", "numerator", "below zero")]
    [InlineData("ae-4-hour,RQW,2020-01-01,,1.5,10,,", "numerator", "whole number")]
    [InlineData("ae-4-hour,RQW,2020-01-01,,5,,,", "value", "either")]
    [InlineData("ae-4-hour,RQW,2020-01-01,,5,10,50,", "value", "either")]
    [InlineData("ae-4-hour,RQW,2020-01-01,,,,,", "value", "either")]
    [InlineData("ae-4-hour,RQW,2020-01-01,,,,high,", "value", "Write a number")]
    [InlineData("ae-4-hour,RQW,2020-01-01,,,,Infinity,", "value", "Write a number")]
    [InlineData("ae-4-hour,RQW,01/02/2020,,,,50,", "period", "year-month-day")]
    [InlineData("ae-4-hour,RQW,2020-01-01,someday,,,50,", "day_type", "weekday, weekend")]
    [InlineData("ae-4-hour,ZZZ9,2020-01-01,,,,50,", "organisation_ods", "No organisation has this ODS code")]
    [InlineData("ae-4-hour,RDD,2020-04-01,,,,50,", "organisation_ods", "until 31 March 2020")]
    [InlineData("no-such,RQW,2020-01-01,,,,50,", "measure", "No measure has this code")]
    [InlineData("infections,RQW,2020-01-01,,,,-3,", "value", "below zero")]
    public async Task A_wrong_row_is_named_and_nothing_is_written(string row, string column, string message)
    {
        var report = await portal.ImportValuesAsync($"ae-4-hour,RQW,2020-02-01,,,,77.7,\n{row}\n");

        report.Applied.ShouldBeFalse();
        var problem = report.Problems.ShouldHaveSingleItem();
        (problem.Line, problem.Column).ShouldBe((3, column));
        problem.Message.ShouldContain(message);
        (await ValuesAsync(new DateOnly(2020, 2, 1))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_wrong_row_is_named_at_once()
    {
        var report = await portal.ImportValuesAsync("ae-4-hour,RQW,2020-01-01,,,,101,\nae-4-hour,NOPE,2020-13-01,,,,x,\n");

        report.Problems.Select(p => (p.Line, p.Column)).ShouldBe([(2, "value"), (3, "period"), (3, "value")]);
    }

    [Fact]
    public async Task Two_values_for_one_period_name_both_lines()
    {
        var report = await portal.ImportValuesAsync("ae-4-hour,RQW,2020-01-01,,,,50,\nae-4-hour,RQW,2020-01-01,weekday,,,51,\nae-4-hour,rqw,2020-01-01,,,,52,\n");

        var problem = report.Problems.ShouldHaveSingleItem();
        problem.Line.ShouldBe(4);
        problem.Message.ShouldContain("Line 2");
    }

    [Fact]
    public async Task A_code_means_the_organisation_that_had_it_at_the_period()
    {
        (await portal.ImportMeasuresAsync("by-date,By date,days,mean,decrease,,,\n")).Applied.ShouldBeTrue();
        (await portal.ImportValuesAsync("by-date,RAJ,2012-06-01,,,,6,\nby-date,RAJ,2021-06-01,,,,7,\n")).Applied.ShouldBeTrue();

        var owners = await portal.WithDbAsync(db => (
            from v in db.MeasureValues
            join m in db.Measures on v.MeasureId equals m.Id
            join o in db.Organisations on v.OrganisationId equals o.Id
            where m.Code == "by-date"
            orderby v.Period
            select o.Name).ToListAsync());

        owners.ShouldBe(["Southend University Hospital NHS Foundation Trust", "Mid and South Essex NHS Foundation Trust"]);
    }

    [Fact]
    public async Task A_correction_replaces_the_value_and_the_change_log_keeps_the_old_one()
    {
        await portal.ImportMeasuresAsync("corrected,Corrected,%,rate,increase,,,\n");
        await portal.ImportValuesAsync("corrected,RQW,2019-01-01,,81,100,,\n");

        var again = await portal.ImportValuesAsync("corrected,RQW,2019-01-01,,81,100,,\n");
        var correction = await portal.ImportValuesAsync("corrected,RQW,2019-01-01,,84,100,,Late returns counted\n");

        again.Rows.Single().Action.ShouldBe(ImportAction.Unchanged);
        correction.Rows.Single().Action.ShouldBe(ImportAction.Changed);
        (await portal.SendAsync(new GetMeasure.Query("corrected"))).Chart.Points.Single().Value.ShouldBe(84, 1e-9);
        var changes = await portal.WithDbAsync(db => db.ChangeLog.Where(c => c.Entity == nameof(MeasureValue) && c.Fields.Contains("Late returns counted")).ToListAsync());
        changes.ShouldHaveSingleItem().Fields.ShouldContain("\"From\":\"81\"");
    }

    [Fact]
    public async Task A_mean_may_come_as_a_total_over_a_count()
    {
        await portal.ImportMeasuresAsync("bed-days,Bed days,days,mean,decrease,,,\n");

        (await portal.ImportValuesAsync("bed-days,RQW,2019-01-01,,660,100,,\n")).Applied.ShouldBeTrue();

        (await portal.SendAsync(new GetMeasure.Query("bed-days"))).Chart.Points.Single().Value.ShouldBe(6.6, 1e-9);
    }

    [Fact]
    public async Task Binary_and_badly_encoded_files_are_refused_with_what_to_do()
    {
        var binary = await portal.SendAsync(new ImportMeasureValues.Command(new ImportFile("a.xlsx", [0x50, 0x4B, 3, 4, 0, 0]), false));
        var latin = await portal.SendAsync(new ImportMeasureValues.Command(new ImportFile("a.csv", [.. Encoding.UTF8.GetBytes(MeasureFiles.ValuesHeader), 0xE9, 0x0A]), false));

        binary.Problems.ShouldHaveSingleItem().Message.ShouldContain("not a CSV text file");
        latin.Problems.ShouldHaveSingleItem().Message.ShouldContain("not in UTF-8");
    }

    [Theory]
    [InlineData("measure,organisation_ods,period,day_type,numerator,denominator,value\nx\n", "“rebase_reason” is missing")]
    [InlineData("measure,organisation_ods,period,day_type,numerator,denominator,value,rebase_reason,colour\nx\n", "“colour” is not known")]
    public async Task A_wrong_header_names_the_column(string text, string message)
    {
        var report = await portal.SendAsync(new ImportMeasureValues.Command(MeasureFiles.File(text), false));

        report.Problems.ShouldHaveSingleItem().Message.ShouldContain(message);
    }

    private Task<List<MeasureValue>> ValuesAsync(DateOnly period) => portal.WithDbAsync(db => db.MeasureValues.Where(v => v.Period == period).ToListAsync());
}
