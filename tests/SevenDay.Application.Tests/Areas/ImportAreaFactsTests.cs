using System.Text;
using SevenDay.Application.Areas;
using SevenDay.Application.Errors;
using SevenDay.Application.Imports;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Areas;

public sealed class ImportAreaFactsTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_dry_run_says_what_would_happen_and_writes_nothing()
    {
        var (_, _, name) = await portal.AreasAsync();
        var code = await portal.DefineAsync(AreaSamples.Share);
        var rows = $"{code},{name},,2024-04-01,2024/25,1250,10000,,,no\n{code},{name},1,Apr 2024,2024/25,,,13.1,Table 4,yes\n";

        var dry = await portal.ImportAsync(rows, dryRun: true);

        (dry.Applied, dry.Problems.Count, dry.Count(ImportAction.Added)).ShouldBe((false, 0, 2));
        (await portal.SendAsync(new ListAreaFacts.Query(code))).Values.Total.ShouldBe(0);
        (await portal.ImportAsync(rows)).Applied.ShouldBeTrue();
        (await portal.ImportAsync(rows)).Count(ImportAction.Unchanged).ShouldBe(2);
        var stored = (await portal.SendAsync(new GetAreaIndicator.Query(code))).Groups.ShouldHaveSingleItem().Groups.ShouldHaveSingleItem();
        (stored.Key, stored.Figure.SourceNote, stored.Figure.IsIllustrative).ShouldBe(("1", "Table 4", true));
    }

    [Fact]
    public async Task Every_wrong_row_is_named_with_column_and_value_and_nothing_is_written()
    {
        var (_, _, name) = await portal.AreasAsync();
        var code = await portal.DefineAsync(AreaSamples.Share);

        var report = await portal.ImportAsync(
            $"{code},{name},,2024-04-01,2024/25,1250,10000,,,no,%\n"
            + $"{code},Atlantis,,2024-04-01,2024/25,,,10,,no,\n"
            + $"nothing,{name},,2024-04-01,2024/25,,,10,,no,\n"
            + $"{code},{name},2,soon,2024/25,,,101,,no,\n"
            + $"{code},{name},3,2024-04-01,,10,9,,,perhaps,\n"
            + $"{code},{name},,2024-04-01,2024/25,,,12,,no,\n"
            + $"{code},{name},4,2024-04-01,2024/25,,,12,,no,minutes\n"
            + $"{code},{name},5,2024-04-01,2024/25,,,12,,no,furlongs\n",
            header: "indicator,area,group,period,period_words,numerator,denominator,value,source_note,illustrative,unit");

        report.Applied.ShouldBeFalse();
        report.Problems.Select(p => (p.Line, p.Column, p.Value)).ShouldBe(
        [
            (3, "area", "Atlantis"), (4, "indicator", "nothing"), (5, "period", "soon"), (5, "value", "101"), (6, "period_words", ""), (6, "illustrative", "perhaps"),
            (6, "numerator", "10"), (7, "period", "2024-04-01"), (8, "unit", "minutes"), (9, "unit", "furlongs"),
        ]);
        report.Problems.Single(p => p.Line == 7).Message.ShouldBe("Line 2 has a value for this area, group and period already. Keep one of the two lines.");
        report.Problems.Single(p => p.Line == 8).Message.ShouldBe("Values of this indicator are in %. Convert the value, or choose another indicator.");
        (await portal.SendAsync(new ListAreaFacts.Query(code))).Values.Total.ShouldBe(0);
    }

    [Fact]
    public async Task A_value_sent_again_is_put_right_with_the_name_of_the_file()
    {
        var (_, area, name) = await portal.AreasAsync();
        var code = await portal.DefineAsync(AreaSamples.Minutes);
        await portal.SetAsync(code, AreaSamples.Fact(area, "20"));

        var report = await portal.ImportAsync($"{code},{name},,2024-04-01,2024/25,,,21,,\n");

        report.Rows.ShouldHaveSingleItem().Action.ShouldBe(ImportAction.Changed);
        (await portal.SendAsync(new GetAreaIndicator.Query(code))).Figures.ShouldHaveSingleItem().Value.ShouldBe(21);
    }

    [Fact]
    public async Task An_area_of_several_with_one_name_is_told_by_those_around_it()
    {
        var (first, second) = (await portal.AreasAsync(), await portal.AreasAsync());
        foreach (var system in new[] { first.System, second.System })
            await portal.SendAsync(new AddArea.Command("Harbour", Domain.Areas.AreaKind.Neighbourhood, system, null));
        var code = await portal.DefineAsync(AreaSamples.Minutes);
        var path = $"System of facts{first.Name["Locality of facts".Length..]} > Harbour";

        var unclear = await portal.ImportAsync($"{code},Harbour,,2024-04-01,2024/25,,,21,,\n");

        unclear.Problems.ShouldHaveSingleItem().Message.ShouldBe($"Several areas are called this. Write the areas around it too, such as {path}.");
        (await portal.ImportAsync($"{code},{path},,2024-04-01,2024/25,,,21,,\n")).Applied.ShouldBeTrue();
    }

    [Fact]
    public async Task The_numbers_that_leave_can_be_read_again()
    {
        var (_, area, name) = await portal.AreasAsync();
        var code = await portal.DefineAsync(AreaSamples.Share);
        await portal.SetAsync(code, AreaSamples.Fact(area, numerator: "1250", denominator: "10000"));

        var file = Encoding.UTF8.GetString(AreaFactFile.Write(await portal.SendAsync(new GetAreaIndicator.Query(code))));

        file.ShouldContain($"> {name},,2024-04-01,2024/25,1250,10000,12.5,11.8");
    }

    [Fact]
    public async Task A_file_is_refused_by_role_and_by_header()
    {
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new ImportAreaFacts.Command(new ImportFile("f.csv", []), true), TestUser.TrustEditor()));
        (await portal.ImportAsync("x\n", header: "indicator,place")).Problems.ShouldContain(p => p.Column == "area" && p.Line == 1);
        (await portal.ImportAsync("")).Problems.ShouldHaveSingleItem().Message.ShouldBe("The file has a header but no rows.");
    }
}
