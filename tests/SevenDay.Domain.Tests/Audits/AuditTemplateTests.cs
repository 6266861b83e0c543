using SevenDay.Domain.Audits;

namespace SevenDay.Domain.Tests.Audits;

public sealed class AuditTemplateTests
{
    [Fact]
    public void A_draft_with_problems_is_not_published_and_says_why()
    {
        var draft = Draft(TemplateContent.Empty);

        Should.Throw<DomainRuleException>(draft.Publish).Message.ShouldContain("There are no questions.");
        draft.State.ShouldBe(TemplateState.Draft);
    }

    [Fact]
    public void A_published_edition_never_changes()
    {
        var template = Draft(DraftContent.Sound);
        template.Publish();

        Should.Throw<DomainRuleException>(() => template.Change(TemplateContent.Empty)).Message.ShouldContain("never changes");
        Should.Throw<DomainRuleException>(() => template.Describe("Other", "Other"));
        Should.Throw<DomainRuleException>(template.Publish);
        template.Content.ShouldBeSameAs(DraftContent.Sound);
        template.Name.ShouldBe("Ward check");
    }

    [Fact]
    public void The_next_edition_starts_as_a_draft_with_the_same_content()
    {
        var template = Draft(DraftContent.Sound);
        Should.Throw<DomainRuleException>(() => template.NextEdition(2)).Message.ShouldContain("still a draft");
        template.Publish();

        var next = template.NextEdition(2);
        next.Change(next.Content.WithoutCriterion("daily"));

        (next.Code, next.Edition, next.State).ShouldBe(("ward-check", 2, TemplateState.Draft));
        template.Content.Criteria.Count.ShouldBe(next.Content.Criteria.Count + 1);
    }

    [Fact]
    public void Only_what_is_published_is_retired()
    {
        var template = Draft(DraftContent.Sound);
        Should.Throw<DomainRuleException>(template.Retire);
        template.Publish();
        template.Retire();

        template.State.ShouldBe(TemplateState.Retired);
        Should.Throw<DomainRuleException>(template.Retire);
    }

    private static AuditTemplate Draft(TemplateContent content) => new("ward-check", 1, "Ward check", "Looks at the ward.", content);
}
