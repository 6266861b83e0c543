using System.Text;
using SevenDay.Application.Audits;
using SevenDay.Application.Errors;
using SevenDay.Application.Imports;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Audits;

public sealed class ImportAuditEntriesTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private const string Header = "organisation_ods,case_ref,specialty,clock,clock_start,excluded,reviewed,first_review,reviews_due,reviews_done";

    [Fact]
    public async Task A_right_file_is_judged_and_counted_and_reading_it_again_changes_nothing()
    {
        var round = await AuditRound.StartAsync(portal);
        var file = File(Header, Row(round, "F1", "09:00", "20:00"), Row(round, "F2", "09:00", "23:30"));

        var first = await ImportAsync(file, round.Id);
        var second = await ImportAsync(file, round.Id);

        (first.Applied, first.Count(ImportAction.Added)).ShouldBe((true, 2));
        (second.Count(ImportAction.Added), second.Count(ImportAction.Unchanged)).ShouldBe((0, 2));
        (await round.CountedAsync("standard_2")).ShouldBe((1, 2));
        (await round.CountsKeptAsync()).ShouldBe(await round.CountsOfEntriesAsync());
    }

    [Fact]
    public async Task A_dry_run_says_what_would_be_added_and_writes_nothing()
    {
        var round = await AuditRound.StartAsync(portal);

        var report = await portal.SendAsync(new ImportAuditEntries.Command(File(Header, Row(round, "F1", "09:00", "20:00")), round.Id, DryRun: true));

        (report.Applied, report.Count(ImportAction.Added)).ShouldBe((false, 1));
        (await round.EntriesAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Every_wrong_row_is_named_and_nothing_is_written()
    {
        var round = await AuditRound.StartAsync(portal);
        var outside = Row(round, "F4", "09:00", "20:00").Replace("2026-11-12", "2026-11-20");

        var report = await ImportAsync(File(Header,
            Row(round, "F1", "09:00", "20:00"), Row(round, "943 476 5919", "09:00", "20:00"), Row(round, "F3", "09:00", "08:00"), "XXX" + Row(round, "F5", "09:00", "20:00")), round.Id);
        var late = await ImportAsync(File(Header, outside), round.Id);

        report.Applied.ShouldBeFalse();
        report.Problems.Select(p => (p.Line, p.Column)).ShouldBe([(3, "case_ref"), (4, "first_review"), (5, "organisation_ods")]);
        late.Problems.ShouldHaveSingleItem().Message.ShouldContain("outside the round");
        (await round.EntriesAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task The_file_may_name_its_round()
    {
        var round = await AuditRound.StartAsync(portal);
        var named = File("audit," + Header, $"{round.Id},{Row(round, "F1", "09:00", "20:00")}");
        var unknown = File("audit," + Header, $"No such round,{Row(round, "F1", "09:00", "20:00")}");

        (await ImportAsync(named, null)).Count(ImportAction.Added).ShouldBe(1);
        (await ImportAsync(unknown, null)).Problems.ShouldHaveSingleItem().Message.ShouldContain("No round is called");
        (await ImportAsync(File(Header, Row(round, "F1", "09:00", "20:00")), null)).Problems.ShouldHaveSingleItem().Message.ShouldContain("“audit” is missing");
    }

    [Fact]
    public async Task Only_who_manages_audits_imports()
    {
        var round = await AuditRound.StartAsync(portal);

        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new ImportAuditEntries.Command(File(Header), round.Id, true), round.Auditor));
    }

    private Task<ImportReport> ImportAsync(ImportFile file, Guid? round) => portal.SendAsync(new ImportAuditEntries.Command(file, round, DryRun: false));

    private static string Row(AuditRound round, string reference, string admitted, string reviewed) =>
        $"{round.Code},{reference},Acute medicine,Admission,2026-11-12 {admitted},no,yes,2026-11-12 {reviewed},1,1";

    private static ImportFile File(params string[] lines) => new("entries.csv", Encoding.UTF8.GetBytes(string.Join('\n', lines)));
}
