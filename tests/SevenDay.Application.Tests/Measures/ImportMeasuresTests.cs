using SevenDay.Application.Errors;
using SevenDay.Application.Imports;
using SevenDay.Application.Measures;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Measures;

public sealed class ImportMeasuresTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_measure_is_added_then_unchanged_then_changed()
    {
        var added = await portal.ImportMeasuresAsync("Import-A,First,%,rate,increase,95,4,What it means\n");
        var unchanged = await portal.ImportMeasuresAsync("import-a,First,%,rate,increase,95,4,What it means\n");
        var changed = await portal.ImportMeasuresAsync("import-a,First,%,rate,increase,90,4,What it means\n");

        new[] { added, unchanged, changed }.Select(r => r.Rows.Single().Action).ShouldBe([ImportAction.Added, ImportAction.Unchanged, ImportAction.Changed]);
        (await portal.SendAsync(new GetMeasure.Query("IMPORT-A"))).Target.ShouldBe(90);
    }

    [Fact]
    public async Task A_dry_run_says_what_it_would_do_and_writes_nothing()
    {
        var report = await portal.ImportMeasuresAsync("import-dry,Dry,days,mean,decrease,,,\n", dryRun: true);

        (report.Applied, report.Count(ImportAction.Added)).ShouldBe((false, 1));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new GetMeasure.Query("import-dry")));
    }

    [Theory]
    [InlineData("bad,Name,%,ratio,increase,,,", "kind")]
    [InlineData("bad,Name,%,1,increase,,,", "kind")]
    [InlineData("bad,Name,%,rate,up,,,", "improvement")]
    [InlineData("bad,Name,%,rate,increase,95%,,", "target")]
    [InlineData("bad,Name,%,rate,increase,NaN,,", "target")]
    [InlineData("bad,Name,%,rate,increase,950,,", "")]
    [InlineData("bad,Name,%,rate,increase,,6,", "domain")]
    [InlineData("bad,,%,rate,increase,,,", "")]
    [InlineData(",Name,%,rate,increase,,,", "")]
    public async Task A_wrong_row_is_named_and_nothing_is_written(string row, string column)
    {
        var report = await portal.ImportMeasuresAsync($"good-{column}-row,Good,%,rate,increase,,,\n{row}\n");

        report.Applied.ShouldBeFalse();
        report.Problems.Select(p => (p.Line, p.Column)).ShouldBe([(3, column)]);
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new GetMeasure.Query($"good-{column}-row")));
    }

    [Fact]
    public async Task A_code_twice_in_a_file_is_named()
    {
        var report = await portal.ImportMeasuresAsync("twice,One,%,rate,increase,,,\nTWICE,Two,%,rate,increase,,,\n");

        report.Problems.ShouldHaveSingleItem().Message.ShouldContain("line 2");
    }

    [Fact]
    public async Task A_board_member_may_not_import() =>
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new ImportMeasures.Command(MeasureFiles.File("x"), false), TestUser.BoardMember));

    [Fact]
    public async Task A_file_above_the_limit_is_refused() =>
        await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new ImportMeasures.Command(new ImportFile("big.csv", new byte[ImportFile.MaxBytes + 1]), false)));
}
