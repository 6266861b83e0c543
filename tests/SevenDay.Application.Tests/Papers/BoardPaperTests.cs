using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using SevenDay.Application.Errors;
using SevenDay.Application.Papers;
using SevenDay.Application.Workstreams;
using SevenDay.Domain.Papers;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Papers;

public sealed class BoardPaperTests(EssexPortal portal) : IClassFixture<EssexPortal>
{
    [Fact]
    public async Task An_issued_paper_keeps_its_figures_and_marks_what_later_data_say()
    {
        var id = await IssuedAsync("Kept");
        var before = await portal.SendAsync(new GetPaper.Query(id), TestUser.BoardMember);
        var word = Text(await portal.SendAsync(new ExportPaper.Query(id), TestUser.BoardMember));
        before.Changes.ShouldBe(0);

        var workstream = await portal.SendAsync(new AddWorkstream.Command("A strand that came later", "To test", [], []), TestUser.ProgrammeLead);
        await portal.SendAsync(new AddMilestone.Command(workstream, "Late already", new DateOnly(2026, 1, 1)), TestUser.ProgrammeLead);
        var late = before.Parts.Single(p => p.Content.Section == PaperSection.Late).Tables.ShouldHaveSingleItem();
        var first = await FirstOpenMilestoneAsync();
        await portal.SendAsync(new MoveMilestone.Command(first.Workstream, first.Item.Id, first.Item.Version, new DateOnly(2028, 2, 3), "Later than thought"), TestUser.ProgrammeLead);

        var after = await portal.SendAsync(new GetPaper.Query(id), TestUser.BoardMember);
        after.Changes.ShouldBeGreaterThan(0);
        var table = after.Parts.Single(p => p.Content.Section == PaperSection.Late).Tables.Single();
        table.Table.Rows.Select(r => r.Key).ShouldBe(late.Table.Rows.Select(r => r.Key));
        table.Added.ShouldContain(r => r.Cells[0].Text == "Late already");
        after.Parts.SelectMany(p => p.Tables).SelectMany(t => t.Rows).SelectMany(r => r.Cells).Select(c => c.Cell.Text)
            .ShouldBe(before.Parts.SelectMany(p => p.Tables).SelectMany(t => t.Rows).SelectMany(r => r.Cells).Select(c => c.Cell.Text));
        Text(await portal.SendAsync(new ExportPaper.Query(id), TestUser.BoardMember)).ShouldBe(word);
    }

    [Fact]
    public async Task A_paper_holds_all_it_was_asked_for_with_n_filter_and_date()
    {
        var id = await portal.SendAsync(new AddPaper.Command(Form("Everything")), TestUser.ProgrammeLead);

        var paper = await portal.SendAsync(new GetPaper.Query(id), TestUser.ProgrammeLead);

        paper.Parts.Select(p => p.Content.Section).ShouldBe(Enum.GetValues<PaperSection>());
        paper.Facts.ShouldBe([new("Figures for", "Whole programme"), new("Data of", "21 November 2026")]);
        paper.Parts[0].Content.Week!.SourceLine.ShouldStartWith("n = ");
        paper.Parts[1].Content.Charts.ShouldNotBeEmpty();
        paper.Parts[2].Tables[0].Rows.SelectMany(r => r.Cells).ShouldContain(c => c.Cell.Text == "78.5%, n = 7,142, March 2019");
        var text = Text(await portal.SendAsync(new ExportPaper.Query(id), TestUser.ProgrammeLead));
        text.ShouldContain("Draft. Figures change until it is issued.");
        text.ShouldContain("00:00 to 01:00");
        text.ShouldContain("Contradicted by later data");
        text.ShouldContain("Diversity and equality");
    }

    [Fact]
    public async Task Small_counts_are_hidden_in_a_paper_whoever_makes_it()
    {
        var id = await portal.SendAsync(new AddPaper.Command(Form("Small") with { Sections = [PaperSection.Audits] }), TestUser.ProgrammeLead);

        var rows = (await portal.SendAsync(new GetPaper.Query(id), TestUser.ProgrammeLead)).Parts.Single().Tables.SelectMany(t => t.Rows).ToList();

        rows.ShouldNotBeEmpty();
        foreach (var counts in rows.SelectMany(r => new[] { r.Cells[3], r.Cells[5] }).Select(c => c.Cell.Text).Where(t => t != "no cases"))
            foreach (var count in Regex.Match(counts, @"(\S+|not shown) of (\S+|not shown)$|\((.+) of (.+)\)").Groups.Values.Skip(1).Where(g => g.Success).Select(g => g.Value))
                (count is "*" or "not shown" || int.Parse(count, null) % 5 == 0).ShouldBeTrue(counts);
        rows.ShouldContain(r => r.Cells[3].Cell.Text.StartsWith("about ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_area_and_an_organisation_narrow_the_figures()
    {
        var choices = (await portal.SendAsync(new GetPaperForm.Query())).Choices;
        foreach (var name in new[] { "North East Essex", "Colchester Hospital" })
        {
            var id = await portal.SendAsync(new AddPaper.Command(Form(name) with { Scope = choices.First(c => c.Name == name).Id }), TestUser.ProgrammeLead);

            var paper = await portal.SendAsync(new GetPaper.Query(id), TestUser.ProgrammeLead);

            paper.Facts[0].Value.ShouldBe(name);
            var organisations = paper.Parts.Single(p => p.Content.Section == PaperSection.Measures).Tables[0].Rows.Select(r => r.Cells[1].Cell.Text).ToList();
            organisations.ShouldContain("Colchester Hospital");
            organisations.ShouldNotContain(o => o.StartsWith("Southend"));
        }
    }

    [Fact]
    public async Task Drafts_are_for_those_who_write_them_and_stale_edits_are_refused()
    {
        var id = await portal.SendAsync(new AddPaper.Command(Form("Draft")), TestUser.ProgrammeLead);

        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new GetPaper.Query(id), TestUser.BoardMember));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new ExportPaper.Query(id), TestUser.BoardMember));
        (await portal.SendAsync(new ListPapers.Query("Draft"), TestUser.BoardMember)).List.Total.ShouldBe(0);
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new ChangePaper.Command(id, 1, Form("Mine")), TestUser.BoardMember));
        await portal.SendAsync(new ChangePaper.Command(id, 1, Form("Draft, again")), TestUser.ProgrammeLead);
        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(new ChangePaper.Command(id, 1, Form("Mine")), TestUser.ProgrammeLead));
        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(new IssuePaper.Command(id, 1), TestUser.ProgrammeLead));
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new IssuePaper.Command(id, 2), TestUser.BoardMember));
        await portal.SendAsync(new IssuePaper.Command(id, 2), TestUser.ProgrammeLead);
        (await portal.SendAsync(new GetPaper.Query(id), TestUser.BoardMember)).Head.IsIssued.ShouldBeTrue();
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new ChangePaper.Command(id, 3, Form("After")), TestUser.ProgrammeLead))).Message.ShouldContain("stays as it is");
    }

    [Fact]
    public async Task A_draft_can_be_discarded_and_an_issued_paper_cannot()
    {
        var id = await portal.SendAsync(new AddPaper.Command(Form("Not wanted")), TestUser.ProgrammeLead);
        var issued = await IssuedAsync("Wanted");

        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new DiscardPaper.Command(id, 1), TestUser.BoardMember));
        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(new DiscardPaper.Command(id, 2), TestUser.ProgrammeLead));
        await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new DiscardPaper.Command(id, 0), TestUser.ProgrammeLead));
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new DiscardPaper.Command(issued, 2), TestUser.ProgrammeLead))).Message.ShouldContain("stays as it is");
        await portal.SendAsync(new DiscardPaper.Command(id, 1), TestUser.ProgrammeLead);

        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new GetPaper.Query(id), TestUser.ProgrammeLead));
        (await portal.SendAsync(new GetPaper.Query(issued), TestUser.ProgrammeLead)).Head.IsIssued.ShouldBeTrue();
    }

    [Fact]
    public async Task A_paper_without_meeting_or_sections_is_refused()
    {
        var problems = (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new AddPaper.Command(Form("") with { Body = " ", MeetingOn = null, Sections = [] })))).Problems;

        problems.Select(p => p.Field).ShouldBe(["Form.Title", "Form.Body", "Form.MeetingOn", "Form.Sections"]);
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new AddPaper.Command(Form("Nowhere") with { Scope = Guid.CreateVersion7() })))).Problems.ShouldHaveSingleItem().Field.ShouldBe("Form.Scope");
    }

    private async Task<Guid> IssuedAsync(string title)
    {
        var id = await portal.SendAsync(new AddPaper.Command(Form(title)), TestUser.ProgrammeLead);
        return await portal.SendAsync(new IssuePaper.Command(id, 1), TestUser.ProgrammeLead);
    }

    private async Task<(Guid Workstream, MilestoneItem Item)> FirstOpenMilestoneAsync()
    {
        foreach (var workstream in (await portal.SendAsync(new ListWorkstreams.Query(OnlyLate: true, PageSize: 200))).List.Items)
            if ((await portal.SendAsync(new GetWorkstream.Query(workstream.Id))).Milestones.FirstOrDefault(m => m.DaysLate > 0) is { } item) return (workstream.Id, item);
        throw new InvalidOperationException("The demonstration has no late milestone.");
    }

    private static string Text(Documents.DocumentFile file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file.Content), false);
        return string.Join('\n', document.MainDocumentPart!.Document!.Body!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Select(p => p.InnerText));
    }

    private static PaperForm Form(string title) => new(
        title, "Health and Wellbeing Board", new DateOnly(2026, 12, 10), "7", "All wards", "Programme lead", null, Enum.GetValues<PaperSection>(), "The board is asked to note this.");
}
