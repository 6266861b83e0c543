using System.Text;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Audits;
using SevenDay.Application.Audits.EntryFiles;
using SevenDay.Application.Errors;
using SevenDay.Application.Imports;
using SevenDay.Domain.Audits;
using SevenDay.TestKit;
using static SevenDay.Application.Tests.Audits.EntryFiles.EntryFilesOf;

namespace SevenDay.Application.Tests.Audits.EntryFiles;

public sealed class ConfirmEntriesTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_file_is_kept_looked_at_and_imported_once()
    {
        var round = await AuditRound.StartAsync(portal);
        var file = (await portal.StageAsync(round, File(Header, round.Row("F1"), round.Row("F2")))).FileId.ShouldNotBeNull();
        (await round.EntriesAsync()).ShouldBe(0);

        var done = await portal.ConfirmAsync(round, file);

        (done.FileName, done.Added, done.Repeats).ShouldBe(("cases.csv", 2, 0));
        (await round.CountsKeptAsync()).ShouldBe(await round.CountsOfEntriesAsync());
        await Should.ThrowAsync<NotFoundException>(() => portal.ConfirmAsync(round, file));
        var again = (await portal.StageAsync(round, File(Header, round.Row("F1"), round.Row("F2")))).FileId!.Value;
        (await portal.ConfirmAsync(round, again)).Repeats.ShouldBe(2);
        (await round.EntriesAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task What_was_typed_or_corrected_in_the_portal_is_a_repeat_as_well()
    {
        var round = await AuditRound.StartAsync(portal);
        await round.LogAsync(AuditRound.Case("2026-11-12 09:00", 11, "F1"));
        await round.LogAsync(AuditRound.Case("2026-11-12 09:00", 11, "F2"));
        var id = await portal.EntryAsync(round, "F2");
        await portal.SendAsync(new CorrectEntry.Command(id, 1, AuditRound.Case("2026-11-12 09:00", 12, "F2"), "Read wrongly"), round.Auditor);

        var plan = (await portal.StageAsync(round, File(Header, round.Row("F1"), round.Row("F2", "21:00"), round.Row("F2", "22:00")))).Report;

        plan.Rows.Select(r => r.Detail).ShouldBe(["there already", "there already", "new, possibly a double"]);
        plan.Assumptions.ShouldHaveSingleItem().ShouldStartWith("Line 4:");
    }

    [Fact]
    public async Task Another_file_or_a_round_that_went_on_is_not_what_was_confirmed()
    {
        var round = await AuditRound.StartAsync(portal);
        var file = (await portal.StageAsync(round, File(Header, round.Row("F1"), round.Row("F2")))).FileId!.Value;
        var seen = await portal.SendAsync(new GetStagedEntries.Query(round.Id, file), round.Lead());
        await portal.WithDbAsync(db => db.StagedFiles.Where(f => f.Id == file)
            .ExecuteUpdateAsync(set => set.SetProperty(f => f.Content, File(Header, round.Row("F1"), round.Row("F3")).Content)));

        await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new ConfirmEntries.Command(round.Id, file, seen.Fingerprint), round.Lead()));
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new ConfirmEntries.Command(round.Id, file, ""), round.Lead()))).Message.ShouldContain("Look again");

        var second = (await portal.StageAsync(round, File(Header, round.Row("F1"), round.Row("F2")))).FileId!.Value;
        var before = await portal.SendAsync(new GetStagedEntries.Query(round.Id, second), round.Lead());
        await portal.SendAsync(new ImportAuditEntries.Command(File(Header, round.Row("F1")), round.Id, false));
        await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new ConfirmEntries.Command(round.Id, second, before.Fingerprint), round.Lead()));
        (await round.EntriesAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task A_file_with_a_mistake_is_not_kept_and_every_mistake_is_named()
    {
        var round = await AuditRound.StartAsync(portal);

        var result = await portal.StageAsync(round, File(Header, round.Row("943 476 5919"), round.Row("F2", "25:00"), "XX," + round.Row("F3")[(round.Code.Length + 1)..]));

        result.FileId.ShouldBeNull();
        result.Report.Problems.Select(p => (p.Line, p.Column)).ShouldBe([(2, "case_ref"), (3, "first_review"), (4, "organisation_ods")]);
        (await portal.WithDbAsync(db => db.StagedFiles.CountAsync(f => f.UserId == round.AuditorId))).ShouldBe(0);
    }

    [Fact]
    public async Task Bad_files_say_what_is_wrong_with_them()
    {
        var round = await AuditRound.StartAsync(portal);
        async Task<string> SaidAsync(byte[] content) => (await portal.StageAsync(round, new("f", content))).Report.Problems.ShouldHaveSingleItem().Message;
        var good = File(Header, round.Row("F1"), round.Row("F2")).Content;

        (await SaidAsync(good[..^9])).ShouldContain("The row has 8 values, but the header names 10 columns");
        (await SaidAsync([.. Encoding.UTF8.GetBytes(Header + "\n"), .. Encoding.Latin1.GetBytes(round.Row("Café"))])).ShouldContain("not in UTF-8");
        (await SaidAsync(Encoding.Unicode.GetBytes(Header))).ShouldContain("not a CSV text file");
        (await SaidAsync(Encoding.UTF8.GetBytes(Header + "\n"))).ShouldContain("no rows");
        (await SaidAsync([0x50, 0x4B, 3, 4, 9, 9])).ShouldContain("not an Excel workbook");
        (await SaidAsync(File(Header + ",ward", round.Row("F1") + ",7").Content)).ShouldContain("“ward” is not known");
        (await SaidAsync(File(Header.Replace("case_ref,", ""), round.Row("F1").Replace("F1,", "")).Content)).ShouldContain("“case_ref” is missing");
        await Should.ThrowAsync<InvalidException>(() => portal.StageAsync(round, new("f", [])));
        await Should.ThrowAsync<InvalidException>(() => portal.StageAsync(round, new("f", new byte[ImportFile.MaxBytes + 1])));
    }

    [Fact]
    public async Task A_mark_before_the_header_another_order_and_quotes_are_read()
    {
        var round = await AuditRound.StartAsync(portal);
        var header = string.Join(',', Header.Split(',').Reverse());
        var row = string.Join(',', round.Row("\"Bed 3, “blue”\"").Replace("\"Bed 3, “blue”\"", "§").Split(',').Reverse()).Replace("§", "\"Bed 3, \"\"blue\"\"\"");

        var report = await portal.SendAsync(new ImportAuditEntries.Command(new("f.csv", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(header + "\r\n" + row)]), round.Id, false));

        report.Problems.ShouldBeEmpty();
        (await portal.EntryAsync(round, "Bed 3, \"blue\"")).ShouldNotBe(Guid.Empty);
    }

    [Fact]
    public async Task Cases_rejected_where_they_come_from_stay_out_and_a_closed_round_takes_none()
    {
        var round = await AuditRound.StartAsync(portal);
        var file = File(Header + ",entry.review,outcome.standard_2,entry.recorded,entry.exclusion", round.Row("F1") + ",rejected,met,,", round.Row("F2") + ",approved,not_met,,");

        var report = await portal.SendAsync(new ImportAuditEntries.Command(file, round.Id, false));

        report.Rows.Select(r => r.Action).ShouldBe([ImportAction.Unchanged, ImportAction.Added]);
        var closed = await AuditRound.StartAsync(portal, open: false);
        (await portal.StageAsync(closed, File(Header, closed.Row("F1"), closed.Row("F2")))).Report.Problems.ShouldHaveSingleItem().Message.ShouldContain("has not been opened yet");
    }

    [Fact]
    public async Task Times_that_Excel_keeps_as_numbers_are_read_to_the_minute()
    {
        var round = await AuditRound.StartAsync(portal);
        var at = new DateTime(2026, 11, 12, 9, 5, 0).ToOADate();
        var workbook = TestWorkbook.OfCells("Cases", [.. Header.Split(',')], [round.Code, "X1", "Acute medicine", "Admission", at, "no", "yes", "2026-11-12 20:00", 1d, 1d]);

        var report = await portal.SendAsync(new ImportAuditEntries.Command(new("f.xlsx", workbook), round.Id, false));

        report.Problems.ShouldBeEmpty();
        (await portal.LinesAsync(round.Id))[1].ShouldContain("2026-11-12 09:05");
    }

    [Fact]
    public async Task Only_who_manages_audits_imports_and_nobody_sees_the_file_of_another()
    {
        var round = await AuditRound.StartAsync(portal);
        var file = (await portal.StageAsync(round, File(Header, round.Row("F1")))).FileId!.Value;
        var other = (await AuditRound.StartAsync(portal)).Lead();

        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new GetStagedEntries.Query(round.Id, file), other));
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new StageEntryFile.Command(round.Id, File(Header)), round.Auditor));
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new ConfirmEntries.Command(round.Id, file, "x"), round.Auditor));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new DiscardEntryFile.Command(file), other));
        (await portal.SendAsync(new DiscardEntryFile.Command(file), round.Lead())).ShouldBe("cases.csv");
        (await portal.SendAsync(new GetEntryFileForm.Query(round.Id), round.Lead())).Columns.Count.ShouldBe(Header.Split(',').Length + 4, "and a few that may be empty");
    }
}
