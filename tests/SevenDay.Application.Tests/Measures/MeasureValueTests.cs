using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Imports;
using SevenDay.Application.Measures;
using SevenDay.Domain.Measures;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Measures;

public sealed class MeasureValueTests(EssexPortal portal) : IClassFixture<EssexPortal>
{
    private static readonly TestUser Lead = TestUser.ProgrammeLead;

    [Theory]
    [InlineData("5", "0", "", "Reading.Denominator", "above zero")]
    [InlineData("11", "10", "", "Reading.Numerator", "above the denominator")]
    [InlineData("", "", "100.1", "Reading.Value", "from 0 to 100")]
    [InlineData("", "", "", "Reading.Value", "either")]
    [InlineData("", "", "NaN", "Reading.Value", "Write a number")]
    [InlineData("1,5", "10", "", "Reading.Numerator", "whole number")]
    public async Task A_mistake_is_said_at_its_field(string numerator, string denominator, string value, string field, string message)
    {
        var problem = (await Should.ThrowAsync<InvalidException>(() => EnterAsync("ae-4-hour", "RQW", new(2021, 1, 1), new(numerator, denominator, value)))).Problems.ShouldHaveSingleItem();

        (problem.Field, problem.Message.Contains(message)).ShouldBe((field, true), problem.Message);
    }

    [Fact]
    public async Task A_value_is_entered_as_a_spreadsheet_writes_it()
    {
        await MeasureAsync("typed");

        await EnterAsync("typed", "RQW", new(2021, 1, 1), new(" 1,234 ", "2,468", null));
        await EnterAsync("typed", "RQW", new(2021, 2, 1), new(null, null, "47.5%"));

        (await ChartAsync("typed")).Points.Select(p => p.Value).ShouldBe([50, 47.5]);
    }

    [Fact]
    public async Task A_second_value_for_a_period_is_refused_and_a_period_to_come_as_well()
    {
        await MeasureAsync("twice");
        await EnterAsync("twice", "RQW", new(2021, 1, 1), new(null, null, "40"));

        (await Should.ThrowAsync<InvalidException>(() => EnterAsync("twice", "RQW", new(2021, 1, 1), new(null, null, "41")))).Message.ShouldContain("1 January 2021 already");
        (await Should.ThrowAsync<InvalidException>(() => EnterAsync("twice", "RQW", new(2027, 1, 1), new(null, null, "41")))).Message.ShouldContain("has not begun");
    }

    [Fact]
    public async Task A_correction_keeps_what_it_said_why_and_who()
    {
        await MeasureAsync("corrected");
        var id = await EnterAsync("corrected", "RQW", new(2021, 1, 1), new("40", "100", null));
        var seen = await portal.SendAsync(new GetMeasureValue.Query("corrected", id), Lead);

        await portal.SendAsync(new CorrectMeasureValue.Command("corrected", id, seen.Version, seen.Typed with { Numerator = "45" }, "Late returns"), Lead);

        var list = await portal.SendAsync(new ListMeasureValues.Query("corrected", "RQW"));
        list.Values.Items.ShouldHaveSingleItem().Value.ShouldBe(45);
        var change = list.Changes.ShouldHaveSingleItem();
        (change.Kind, change.Before.Numerator, change.After!.Numerator, change.Reason, change.By).ShouldBe((ValueChangeKind.Corrected, 40, 45, "Late returns", "Test programme lead"));
        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(new CorrectMeasureValue.Command("corrected", id, seen.Version, new("50", "100", null), "Again"), Lead));
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new CorrectMeasureValue.Command("corrected", id, seen.Version + 1, new("50", "100", null), ""), Lead))).Message.ShouldContain("Say why");
    }

    [Fact]
    public async Task A_removed_value_leaves_the_chart_and_stays_in_the_history()
    {
        await MeasureAsync("removed");
        var id = await EnterAsync("removed", "RQW", new(2021, 1, 1), new(null, null, "40"));

        var seen = await portal.SendAsync(new GetMeasureValue.Query("removed", id), Lead);

        await portal.SendAsync(new RemoveMeasureValue.Command("removed", id, seen.Version, "Of another trust"), Lead);

        var list = await portal.SendAsync(new ListMeasureValues.Query("removed"));
        list.Values.Items.ShouldBeEmpty();
        (list.Changes.ShouldHaveSingleItem() is { Kind: ValueChangeKind.Removed, After: null, Before.Value: 40 }).ShouldBeTrue();
    }

    [Fact]
    public async Task An_import_that_corrects_keeps_the_value_before_with_the_name_of_the_file()
    {
        await MeasureAsync("imported");
        await EnterAsync("imported", "RQW", new(2021, 1, 1), new(null, null, "40"));

        await portal.ImportValuesAsync("imported,RQW,2021-01-01,,,,42,\n");

        (await portal.SendAsync(new ListMeasureValues.Query("imported"))).Changes.ShouldHaveSingleItem().Reason.ShouldBe("Imported from file.csv");
    }

    [Theory]
    [InlineData("Apr 2018\t8,234\t9,744\nMay 2018\t8,000\t9,500\n", 2)]
    [InlineData("period,numerator,denominator\n2018-04-01,1,2\n01/05/2018,1,2\n1 June 2018,1,2", 3)]
    [InlineData("value,period\n50,2018/19\n", 1)]
    [InlineData("Apr-18,\"50.5\"\n\n", 1)]
    public async Task Rows_are_read_as_they_are_pasted(string rows, int added)
    {
        var code = await MeasureAsync($"pasted-{Guid.CreateVersion7():N}");

        var report = await portal.SendAsync(new PasteMeasureValues.Command(code, "RQW", "weekday", rows, null, DryRun: false), Lead);

        (report.Applied, report.Count(ImportAction.Added), string.Join(' ', report.Problems.Select(p => p.Message))).ShouldBe((true, added, ""));
        (await portal.SendAsync(new GetMeasure.Query(code, "RQW", "weekday"))).Chart.Points[0].Period.ShouldBe(new DateOnly(2018, 4, 1));
    }

    [Theory]
    [InlineData("Apr 2018,50\nApr 2018,51", 2, "Line 1 has a value for the same")]
    [InlineData("Apr 2018,50\nsoon,51", 2, "first day of the period")]
    [InlineData("Apr 2018,50\nMay 2018,11,10", 2, "above the denominator")]
    [InlineData("Apr 2018,50\nMay 2018,1,10,7", 2, "2 columns")]
    [InlineData("Apr 2018,50\nMay 2027,51", 2, "has not begun")]
    [InlineData("period,rate\nApr 2018,50", 1, "not known")]
    public async Task A_wrong_row_is_named_and_nothing_is_saved(string rows, int line, string message)
    {
        var code = await MeasureAsync($"wrong-{Guid.CreateVersion7():N}");

        var report = await portal.SendAsync(new PasteMeasureValues.Command(code, "RQW", null, rows, null, DryRun: false), Lead);

        report.Applied.ShouldBeFalse();
        var problem = report.Problems.ShouldHaveSingleItem();
        (problem.Line, problem.Message.Contains(message)).ShouldBe((line, true), problem.Message);
        (await ChartAsync(code)).Points.ShouldBeEmpty();
    }

    [Fact]
    public async Task Rows_that_change_values_need_a_reason_and_leave_rebases_alone()
    {
        var code = await MeasureAsync("repasted");
        await portal.ImportValuesAsync("repasted,RQW,2021-01-01,,,,40,\nrepasted,RQW,2021-02-01,,,,41,New unit\n");
        var rows = new PasteMeasureValues.Command(code, "RQW", null, "Jan 2021,40\nFeb 2021,44", null, DryRun: false);

        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(rows, Lead))).Problems.ShouldHaveSingleItem().Field.ShouldBe("Reason");
        var report = await portal.SendAsync(rows with { Reason = "Validated" }, Lead);

        (report.Count(ImportAction.Changed), report.Count(ImportAction.Unchanged)).ShouldBe((1, 1));
        (await ChartAsync(code)).Points[1].StartsBecause.ShouldBe("New unit");
    }

    [Fact]
    public async Task A_trust_editor_enters_values_of_the_own_trust_only()
    {
        await MeasureAsync("own");
        var own = await portal.WithDbAsync(db => db.Organisations.Where(o => o.OdsCode == "RQW").Select(o => o.Id).SingleAsync());
        var editor = TestUser.TrustEditor(own);

        await portal.SendAsync(new EnterMeasureValue.Command("own", "RQW", new DateOnly(2021, 1, 1), "all", new(null, null, "40")), editor);
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new EnterMeasureValue.Command("own", "RAJ", new DateOnly(2021, 1, 1), "all", new(null, null, "40")), editor));
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new PasteMeasureValues.Command("own", "RAJ", null, "Jan 2021,40", null, false), editor));
        (await portal.SendAsync(new GetMeasureEntry.Query("own"), editor)).Organisations.Select(o => o.OdsCode).ShouldBe(["RQW"]);
        (await portal.SendAsync(new ListMeasureValues.Query("ae-4-hour"), editor)).Values.Items.ShouldContain(v => !v.MayChange);
    }

    [Fact]
    public async Task One_value_is_a_chart_without_limits_and_missing_months_are_named()
    {
        await MeasureAsync("gaps");
        await EnterAsync("gaps", "RQW", new(2021, 1, 1), new(null, null, "40"));
        var one = await ChartAsync("gaps");
        one.Points.ShouldHaveSingleItem().Lower.ShouldBeNull();
        one.Warnings.ShouldContain(w => w.Contains("1 point"));

        await EnterAsync("gaps", "RQW", new(2021, 2, 1), new(null, null, "42"));
        await EnterAsync("gaps", "RQW", new(2021, 5, 1), new(null, null, "41"));

        (await ChartAsync("gaps")).Warnings[0].ShouldBe("2 periods have no value: March 2021, April 2021. The line joins the values on either side, and the rules pass over the gap.");
    }

    private async Task<MeasureChart> ChartAsync(string code) => (await portal.SendAsync(new GetMeasure.Query(code, "RQW"))).Chart;

    private Task<Guid> EnterAsync(string code, string ods, DateOnly period, TypedReading reading) =>
        portal.SendAsync(new EnterMeasureValue.Command(code, ods, period, "all", reading), Lead);

    private Task<string> MeasureAsync(string code) => portal.SendAsync(
        new AddMeasure.Command(code, new("Illustrative", "%", MeasureKind.Rate, Improvement.Increase, null, null, null, null, null, null, null)), Lead);
}
