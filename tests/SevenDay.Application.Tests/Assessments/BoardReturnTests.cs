using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SevenDay.Application.Assessments;
using SevenDay.Application.Assessments.Returns;
using SevenDay.Application.Documents;
using SevenDay.Application.Errors;
using SevenDay.Domain.Assessments;
using SevenDay.Domain.Audits;
using SevenDay.TestKit;
using Word = DocumentFormat.OpenXml.Wordprocessing;
using static SevenDay.Application.Tests.Assessments.AssessmentsOf;

namespace SevenDay.Application.Tests.Assessments;

public sealed class BoardReturnTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task Verdicts_come_from_the_audit_and_ten_cases_are_uncertain()
    {
        var organisation = await AuditedAsync((AuditDay.Monday, 10, 10), (AuditDay.Saturday, 3, 20), (AuditDay.Sunday, 2, 20), (AuditDay.BankHoliday, 0, 9));

        var paper = await PaperAsync(organisation);

        var verdicts = Table(paper, "Verdicts");
        verdicts.Select(r => r[0]).Distinct().ShouldBe(["2. Time to first consultant review", "5. Diagnostics", "6. Consultant-directed interventions", "8. Ongoing review"]);
        verdicts[0].ShouldBe(["2. Time to first consultant review", "weekday", "met, but uncertain", "no approved self-assessment", "not met"]);
        verdicts[1][2].ShouldBe("not met");
        verdicts[2].Skip(2).ShouldBe(["not audited", "no approved self-assessment", "not assessed"]);
        var figures = Table(paper, "Audit figures").Where(r => (string)r[0]! == "2. Time to first consultant review").ToList();
        figures.Count.ShouldBe(2);
        figures[1].Skip(3).Take(3).ShouldBe([5, 40, 0.125]);
        (figures[1][9], figures[1][10]).ShouldBe((new DateOnly(2026, 10, 7), new DateOnly(2026, 10, 13)));
        paper.Sections.Single(s => s.Heading == "What was not assessed").Items.ShouldContain("Standard 7, Mental health: no reported audit round of this organisation measures it.");
    }

    [Fact]
    public async Task Where_audit_and_specialties_disagree_it_says_so()
    {
        var (id, organisation, _) = await portal.CompleteAsync();
        await portal.ApproveAsync(id);
        await AuditAsync(organisation, (AuditDay.Monday, 60, 60), (AuditDay.Sunday, 4, 40));

        var paper = await PaperAsync(organisation);

        paper.Sections.Single(s => s.Heading == "Where audit and self-assessment disagree").Items.ShouldHaveSingleItem()
            .ShouldBe("Standard 2, Time to first consultant review. Weekend: the audit and the self-assessment disagree. The audit says not met; the specialties say met in 1 of 1 specialty.");
        Table(paper, "Verdicts").Select(r => r[4]).Distinct().ShouldBe(["not met", "met, by how each is provided", "met, by self-assessment only"]);
        var grid = Table(paper, "Grid 5 Diagnostics");
        grid.Count.ShouldBe(6);
        grid[1].ShouldBe(["CT", "on site", "yes", "mix of on site and off site by formal arrangement", "yes"]);
        Table(paper, "Network services").Select(r => r[1]).ShouldAllBe(specialty => (string?)specialty == "not assessed");
    }

    [Fact]
    public async Task Drafts_are_left_out_and_named()
    {
        var (id, organisation, editor) = await portal.CompleteAsync(Attainment.NotMet);
        await portal.ApproveAsync(id);
        var second = (await portal.SendAsync(new GetAssessment.Query(id))).Standards.Single(s => s.Number == 2);
        await portal.SendAsync(Answer(id, second, Attainment.Met, 1), editor);
        await portal.SendAsync(new StartAssessment.Command(organisation, "Stroke medicine", NetworkService.Stroke), editor);

        var paper = await PaperAsync(organisation);

        Table(paper, "Verdicts")[1][3].ShouldBe("met in 0 of 1 specialty");
        var missing = paper.Sections.Single(s => s.Heading == "What was not assessed").Items;
        missing.ShouldContain("Acute medicine: changed since baseline. The change is not in this return until it is approved.");
        missing.ShouldContain("Stroke medicine: the self-assessment has begun and is not approved.");
        Table(paper, "Network services")[0].ShouldBe(["Stroke", "Stroke medicine", "no approved record", "no approved record", "no approved record", "no approved record"]);
        paper.Sections.Count(s => s.Heading is "How far are we meeting it?" or "What are the gaps?" or "What are we doing about them?").ShouldBe(30);
        paper.Sections.Where(s => s.Heading == "What are we doing about them?").ShouldContain(s => s.Items.Contains("Acute medicine: Recruit (Medical director, review on 1 March 2027)"));
    }

    [Fact]
    public async Task Small_counts_are_hidden_from_those_who_do_not_see_cases()
    {
        var organisation = await AuditedAsync((AuditDay.Monday, 37, 42), (AuditDay.Saturday, 3, 20));

        var figures = (await portal.SendAsync(new GetBoardReturn.Query(organisation), TestUser.BoardMember)).Paper!.Tables.Single(t => t.Sheet == "Audit figures").Rows;

        figures[0].Skip(3).Take(2).ShouldBe([35, 40]);
        figures[1].Skip(3).Take(6).ShouldBe(["*", 20, null, null, null, "too small to show"]);
    }

    [Fact]
    public async Task The_workbook_opens_again_with_the_same_figures()
    {
        var organisation = await AuditedAsync((AuditDay.Monday, 37, 42), (AuditDay.Saturday, 3, 20));
        var file = await portal.SendAsync(new ExportBoardReturn.Query(organisation, ReturnFormat.Xlsx), Lead);
        using var book = SpreadsheetDocument.Open(new MemoryStream(file.Content), isEditable: false);

        var rows = Sheet(book, "Audit figures").ToList();

        file.Name.ShouldBe("board-assurance-return-2026-11-21.xlsx");
        rows[0].ShouldBe(["Standard", "Criterion", "Days", "Met", "Cases (n)", "Share", "Lower 95%", "Upper 95%", "Verdict", "From", "To", "Round"]);
        (rows[1][3], rows[1][4]).ShouldBe(("37", "42"));
        double.Parse(rows[1][5], System.Globalization.CultureInfo.InvariantCulture).ShouldBe(37.0 / 42, 1e-12);
        Sheet(book, "Return").ShouldContain(row => row[0] == "Data of" && row[1] == "21 November 2026");
        Sheet(book, "Words").ShouldContain(row => row[1] == "What are the gaps?");
    }

    [Fact]
    public async Task Both_files_hide_from_a_board_member_what_the_page_hides()
    {
        var organisation = await AuditedAsync((AuditDay.Monday, 37, 42), (AuditDay.Saturday, 3, 20));
        var page = (await portal.SendAsync(new GetBoardReturn.Query(organisation), TestUser.BoardMember)).Paper!.Tables.Single(t => t.Sheet == "Audit figures").Rows.Select(r => (DocumentCell.InWords(r[3]), DocumentCell.InWords(r[4]))).ToList();
        using var book = SpreadsheetDocument.Open(new MemoryStream((await portal.SendAsync(new ExportBoardReturn.Query(organisation, ReturnFormat.Xlsx), TestUser.BoardMember)).Content), isEditable: false);
        using var document = WordprocessingDocument.Open(new MemoryStream((await portal.SendAsync(new ExportBoardReturn.Query(organisation, ReturnFormat.Docx), TestUser.BoardMember)).Content), isEditable: false);

        var table = document.MainDocumentPart!.Document.Body!.Elements<Word.Table>().Single(t => t.InnerText.StartsWith("StandardCriterion", StringComparison.Ordinal));

        page[1].Item1.ShouldBe("*");
        Sheet(book, "Audit figures").Skip(1).Select(row => (row[3], row[4])).ShouldBe(page);
        table.Elements<Word.TableRow>().Skip(1).Select(row => row.Elements<Word.TableCell>().Select(c => c.InnerText).ToList()).Select(row => (row[3], row[4])).ShouldBe(page);
    }

    [Fact]
    public async Task The_document_opens_again_with_headings_and_tables_that_Word_knows()
    {
        var organisation = await AuditedAsync((AuditDay.Monday, 37, 42), (AuditDay.Saturday, 3, 20));
        var file = await portal.SendAsync(new ExportBoardReturn.Query(organisation, ReturnFormat.Docx), Lead);
        using var document = WordprocessingDocument.Open(new MemoryStream(file.Content), isEditable: false);
        var body = document.MainDocumentPart!.Document.Body!;

        new DocumentFormat.OpenXml.Validation.OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2013).Validate(document).Select(e => e.Description).ShouldBeEmpty();
        var headings = body.Elements<Word.Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value?.StartsWith("Heading", StringComparison.Ordinal) == true).Select(p => p.InnerText).ToList();
        headings.ShouldContain("The priority standards");
        headings.ShouldContain("Standard 8: Ongoing review");
        var tables = body.Elements<Word.Table>().ToList();
        tables.ShouldAllBe(t => t.Elements<Word.TableRow>().First().TableRowProperties!.Elements<Word.TableHeader>().Any());
        var figures = tables.Single(t => t.InnerText.StartsWith("StandardCriterion", StringComparison.Ordinal)).Elements<Word.TableRow>().ElementAt(1).Elements<Word.TableCell>().Select(c => c.InnerText).ToList();
        figures.Skip(3).Take(3).ShouldBe(["37", "42", "88.1%"]);
        figures.Skip(9).Take(2).ShouldBe(["7 October 2026", "13 October 2026"]);
        document.PackageProperties.Title.ShouldNotBeNull().ShouldStartWith("Board assurance return");
    }

    [Fact]
    public async Task Lists_of_the_document_are_bullets_that_Word_knows()
    {
        var organisation = await AuditedAsync((AuditDay.Monday, 37, 42));
        var file = await portal.SendAsync(new ExportBoardReturn.Query(organisation, ReturnFormat.Docx), Lead);
        using var document = WordprocessingDocument.Open(new MemoryStream(file.Content), isEditable: false);
        var main = document.MainDocumentPart!;

        var style = main.StyleDefinitionsPart!.Styles!.Elements<Word.Style>().Single(s => s.StyleId == "ListBullet");
        var number = style.StyleParagraphProperties!.NumberingProperties!.NumberingId!.Val!.Value;
        var numbering = main.NumberingDefinitionsPart.ShouldNotBeNull().Numbering!;
        var used = numbering.Elements<Word.NumberingInstance>().Single(n => n.NumberID! == number).AbstractNumId!.Val!.Value;
        var level = numbering.Elements<Word.AbstractNum>().Single(n => n.AbstractNumberId! == used).Elements<Word.Level>().ShouldHaveSingleItem();

        (level.NumberingFormat!.Val!.Value, level.LevelText!.Val!.Value).ShouldBe((Word.NumberFormatValues.Bullet, "\u2022"));
        level.PreviousParagraphProperties!.Indentation!.Hanging!.Value.ShouldBe("360");
        main.Document.Body!.Elements<Word.Paragraph>().Count(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value == "ListBullet").ShouldBeGreaterThan(9);
    }

    [Fact]
    public async Task Without_an_organisation_there_is_a_choice_and_an_unknown_one_is_not_found()
    {
        (await portal.SendAsync(new GetBoardReturn.Query(), TestUser.BoardMember)).Paper.ShouldBeNull();
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new GetBoardReturn.Query(Guid.CreateVersion7()), Lead));
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new GetBoardReturn.Query(), new TestUser("Nobody")));
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new ExportBoardReturn.Query(Guid.CreateVersion7(), ReturnFormat.Docx), new TestUser("Nobody")));
    }

    private async Task<ReturnPaper> PaperAsync(Guid organisation) => (await portal.SendAsync(new GetBoardReturn.Query(organisation), Lead)).Paper!;

    private static IReadOnlyList<IReadOnlyList<object?>> Table(ReturnPaper paper, string sheet) => paper.Tables.Single(t => t.Sheet == sheet).Rows;

    private async Task<Guid> AuditedAsync(params (AuditDay, int, int)[] counts)
    {
        var organisation = TestData.AnOrganisation();
        await portal.AddAsync(organisation);
        await AuditAsync(organisation.Id, counts);
        return organisation.Id;
    }

    /// <summary>A closed round of standard 2, also with cases of somebody else.</summary>
    private async Task AuditAsync(Guid organisation, params (AuditDay Day, int Met, int Judged)[] counts)
    {
        var other = TestData.AnOrganisation();
        await portal.AddAsync(other);
        await portal.WithDbAsync(async db =>
        {
            var template = db.AuditTemplates.First(t => t.Code == "case-note-review");
            var audit = new Audit("October round", template.Id, new DateOnly(2026, 10, 7), new DateOnly(2026, 10, 13), 10, [organisation, other.Id]);
            audit.Open();
            audit.Close(FixedTime.Start.UtcDateTime);
            db.Add(audit);
            foreach (var (whose, day, met, judged) in counts.Select(c => (organisation, c.Day, c.Met, c.Judged)).Append((other.Id, AuditDay.Monday, 0, 100)))
            {
                var summary = db.Add(new AuditSummary(audit.Id, whose, "standard_2", day));
                summary.Property(s => s.Met).CurrentValue = met;
                summary.Property(s => s.Judged).CurrentValue = judged;
            }
            return await db.SaveChangesAsync();
        });
    }

    private static IEnumerable<List<string>> Sheet(SpreadsheetDocument book, string name)
    {
        var part = book.WorkbookPart!;
        var sheet = part.Workbook.Descendants<Sheet>().Single(s => s.Name == name);
        return ((WorksheetPart)part.GetPartById(sheet.Id!)).Worksheet.Descendants<Row>().Select(r => r.Elements<Cell>().Select(c => c.InlineString?.InnerText ?? c.CellValue?.Text ?? "").ToList());
    }
}
