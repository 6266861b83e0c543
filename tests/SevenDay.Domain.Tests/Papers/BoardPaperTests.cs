using SevenDay.Domain.Papers;

namespace SevenDay.Domain.Tests.Papers;

public sealed class BoardPaperTests
{
    private static readonly PaperTexts Texts = new("The board is asked to note this.", null, null, null, null, null, null);
    private static readonly PaperPlan Plan = new("Where we stand", "The board", new DateOnly(2026, 12, 1), null, null, null, null, null, [PaperSection.Claims, PaperSection.Hours, PaperSection.Hours]);

    [Fact]
    public void Sections_stand_once_and_in_their_order() => new BoardPaper(Plan, Texts).Sections.Items.ShouldBe([PaperSection.Hours, PaperSection.Claims]);

    [Fact]
    public void A_paper_shows_something_and_is_narrowed_to_one_thing()
    {
        Should.Throw<DomainRuleException>(() => new BoardPaper(Plan with { Sections = [] }, Texts));
        Should.Throw<DomainRuleException>(() => new BoardPaper(Plan with { AreaId = Guid.CreateVersion7(), OrganisationId = Guid.CreateVersion7() }, Texts));
    }

    [Fact]
    public void An_issued_paper_stays_as_it_is()
    {
        var paper = new BoardPaper(Plan, Texts);
        paper.Issue("{}", "Somebody", new DateTime(2026, 11, 21, 12, 0, 0, DateTimeKind.Utc));

        Should.Throw<DomainRuleException>(() => paper.Change(Plan, Texts));
        Should.Throw<DomainRuleException>(() => paper.Issue("{ }", "Somebody else", new DateTime(2026, 11, 22, 12, 0, 0, DateTimeKind.Utc)));
        (paper.Frozen, paper.IssuedBy).ShouldBe(("{}", "Somebody"));
    }

    [Fact]
    public void A_paper_that_asks_for_nothing_is_not_issued() =>
        Should.Throw<DomainRuleException>(() => new BoardPaper(Plan, Texts with { Recommendations = null }).Issue("{}", "Somebody", DateTime.UnixEpoch)).Message.ShouldContain("recommendations");
}
