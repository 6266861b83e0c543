using SevenDay.Application.Papers;
using SevenDay.Application.Tests.Workstreams;
using SevenDay.Application.Workstreams;
using SevenDay.Domain.Papers;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Papers;

public sealed class PaperRisksTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_paper_shows_open_risks_with_score_and_what_it_was_before_and_keeps_them_once_issued()
    {
        var workstream = await portal.WorkstreamAsync();
        var risk = await portal.SendAsync(Risks.Raise(workstream, "Rises", 3, 4) with { On = new DateOnly(2026, 9, 1) });
        await portal.SendAsync(Risks.Review(risk, 1, 4, 5) with { On = new DateOnly(2026, 11, 2) });
        await portal.SendAsync(Risks.Raise(workstream, "Stays", 1, 2));
        await portal.SendAsync(new CloseRisk.Command(await portal.SendAsync(Risks.Raise(workstream, "Gone", 5, 5)), 1, "Gone"));
        var paper = await portal.SendAsync(new AddPaper.Command(new PaperForm("Risks", "Board", new DateOnly(2026, 12, 1), null, null, null, null, [PaperSection.Risks], "Note it.")), TestUser.ProgrammeLead);
        await portal.SendAsync(new IssuePaper.Command(paper, 1), TestUser.ProgrammeLead);

        await portal.SendAsync(Risks.Review(risk, 2, 1, 1));
        var read = await portal.SendAsync(new GetPaper.Query(paper), TestUser.BoardMember);

        var part = read.Parts.ShouldHaveSingleItem();
        part.Content.Paragraphs.ShouldBe(["2 risks open: 1 extreme, 1 low."]);
        part.Tables[0].Rows.Select(r => string.Join(" | ", r.Cells.Skip(1).Select(c => c.Cell.Text))).ShouldBe(
        [
            "Rises | 20, extreme | 12, high, until 2 November 2026 | Share posts | 20 January 2027",
            "Stays | 2, low | Same since 21 November 2026 | Share posts | 21 December 2026",
        ]);
        part.Tables[0].Rows[0].Cells[2].Now.ShouldBe("1, low");
        read.Changes.ShouldBe(2, "the score, and what it was before");
    }
}
