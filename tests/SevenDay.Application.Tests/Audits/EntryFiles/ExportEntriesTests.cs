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

public sealed class ExportEntriesTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_file_has_a_column_for_each_question_and_for_what_the_portal_knows()
    {
        var round = await AuditRound.StartAsync(portal);
        await round.LogAsync(AuditRound.Case("2026-11-14 10:00", 15, "A1"));

        var lines = await portal.LinesAsync(round.Id);

        lines.Length.ShouldBe(2);
        var cells = lines[0].Split(',').Zip(lines[1].Split(',')).ToDictionary(c => c.First, c => c.Second);
        (cells["case_ref"], cells["clock_start"], cells["first_review"], cells["organisation_ods"]).ShouldBe(("A1", "2026-11-14 10:00", "2026-11-15 01:00", round.Code));
        (cells["entry.review"], cells["outcome.standard_2"], cells["entry.exclusion"], cells["entry.recorded"]).ShouldBe(("received", "not_met", "", "2026-11-21 12:00"));
    }

    [Theory]
    [InlineData(EntryFileFormat.Csv)]
    [InlineData(EntryFileFormat.Xlsx)]
    public async Task A_file_of_one_round_goes_into_another_as_it_is_and_adds_nothing_to_its_own(EntryFileFormat format)
    {
        var round = await AuditRound.StartAsync(portal);
        for (var at = 1; at <= 4; at++) await round.LogAsync(AuditRound.Case("2026-11-14 10:00", at * 5, $"{(at == 4 ? "=HYPERLINK(\"x\")" : $"A{at}, “first”")}"));
        await round.LogAsync(AuditRound.Case("2026-11-14 11:00", null, "'-2", ("excluded", "no")));
        var file = new ImportFile("cases", await portal.ExportAsync(round.Id, format));
        var other = await portal.WithDbAsync(async db =>
        {
            var first = await db.Audits.AsNoTracking().SingleAsync(a => a.Id == round.Id);
            var second = new Audit($"Second {round.Id}", first.TemplateId, first.From, first.To, 20, [round.Organisation]);
            second.Open();
            db.Audits.Add(second);
            await db.SaveChangesAsync();
            return second.Id;
        });

        var own = await portal.SendAsync(new ImportAuditEntries.Command(file, round.Id, DryRun: false));
        var there = await portal.SendAsync(new ImportAuditEntries.Command(file, other, DryRun: false));

        own.Problems.ShouldBeEmpty();
        (own.Count(ImportAction.Added), own.Count(ImportAction.Unchanged)).ShouldBe((0, 5));
        (there.Count(ImportAction.Added), there.Assumptions.Count).ShouldBe((5, 0));
        (await ContentsAsync(other)).ShouldBe(await ContentsAsync(round.Id));
    }

    [Fact]
    public async Task What_a_spreadsheet_would_run_is_written_as_text()
    {
        var round = await AuditRound.StartAsync(portal);
        await round.LogAsync(AuditRound.Case(reference: "=1+1"));

        (await portal.LinesAsync(round.Id))[1].ShouldStartWith("'=1+1,");
    }

    [Fact]
    public async Task Everybody_gets_the_cases_that_they_may_see_and_nobody_is_named()
    {
        var round = await AuditRound.StartAsync(portal);
        await round.LogAsync(AuditRound.Case(reference: "OWN"));
        await portal.SendAsync(round.Entry(AuditRound.Case(reference: "OTHER")), round.Lead() with { Role = "Auditor", Id = await AnotherAuditorAsync(round) });

        (await portal.LinesAsync(round.Id, user: round.Auditor)).Skip(1).ShouldHaveSingleItem().ShouldStartWith("OWN,");
        (await portal.LinesAsync(round.Id)).Length.ShouldBe(3);
        (await portal.LinesAsync(round.Id, user: TestUser.TrustEditor(round.Organisation))).Length.ShouldBe(3);
        (await portal.LinesAsync(round.Id, user: TestUser.TrustEditor(Guid.CreateVersion7()))).Length.ShouldBe(1);
        string.Join('\n', await portal.LinesAsync(round.Id)).ShouldNotContain("Test auditor");
        await Should.ThrowAsync<ForbiddenException>(() => portal.ExportAsync(round.Id, user: TestUser.BoardMember));
        await Should.ThrowAsync<NotFoundException>(() => portal.ExportAsync(Guid.CreateVersion7()));
    }

    [Fact]
    public async Task The_filter_of_the_list_chooses_and_more_than_one_part_is_read_in_order()
    {
        var round = await AuditRound.StartAsync(portal);
        var rows = Enumerable.Range(1, 1201).Select(at => round.Row($"N{at:0000}", at % 3 == 0 ? "23:30" : "20:00"));
        (await portal.SendAsync(new ImportAuditEntries.Command(File([Header, .. rows]), round.Id, false))).Count(ImportAction.Added).ShouldBe(1201);

        var all = (await portal.LinesAsync(round.Id)).Skip(1).Select(line => line.Split(',')[0]).ToList();

        all.Count.ShouldBe(1201);
        all.ShouldBeUnique();
        (await portal.LinesAsync(round.Id, EntryFilter.Missed)).Length.ShouldBe(401);
    }

    private async Task<Guid> AnotherAuditorAsync(AuditRound round)
    {
        var other = new Data.Identity.PortalUser { UserName = $"other-{Guid.CreateVersion7():N}@test.example", DisplayName = "Test auditor two" };
        await portal.AddAsync(other);
        await portal.WithDbAsync(async db =>
        {
            (await db.Audits.SingleAsync(a => a.Id == round.Id)).Assign(other.Id);
            return await db.SaveChangesAsync();
        });
        return other.Id;
    }

    private Task<List<string>> ContentsAsync(Guid round) => portal.WithDbAsync(async db =>
        (await db.AuditEntries.AsNoTracking().Where(e => e.AuditId == round).ToListAsync())
            .Select(e => string.Join('|', e.Answers.OrderBy(a => a.Key).Select(a => $"{a.Key}={a.Value}")) + string.Join('|', e.Outcomes.OrderBy(o => o.CriterionKey).Select(o => $"{o.CriterionKey}={o.Outcome}")))
            .Order().ToList());
}
