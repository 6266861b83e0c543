using SevenDay.Domain.Assessments;
using SevenDay.Domain.Standards;

namespace SevenDay.Domain.Tests.Assessments;

public sealed class SelfAssessmentTests
{
    private static readonly Guid Editor = Guid.CreateVersion7(), Approver = Guid.CreateVersion7();
    private static readonly DateTime Now = new(2026, 11, 21, 12, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = new(2026, 11, 21);
    private static readonly ApprovalWindow Window = new([new(12, 31)], 14);
    private static readonly ProvisionScoring Scoring = new(new HashSet<Provision> { Provision.OnSite });
    private static readonly ClinicalStandard Review = new(2, "2017", new StandardText("First review", "Within 14 hours.", true, 0.9));
    private static readonly ClinicalStandard Tests = new(5, "2017", new StandardText("Diagnostics", "Two tests.", true, 0.9), new StandardDetail(null, [], ["CT", "MRI"]));
    private static readonly ClinicalStandard[] All = [Review, Tests];

    [Fact]
    public void Everything_that_is_missing_is_named()
    {
        var assessment = new SelfAssessment(Guid.CreateVersion7(), "Acute medicine", "2017");
        assessment.Assess(Review, StandardAnswer.Empty with { Weekday = Attainment.Met, Weekend = Attainment.NotMet, Evidence = "Audit" }, Scoring, Editor, "Editor", Now);

        assessment.Missing(All).ShouldBe([
            "Say whether it has beds.",
            "Standard 2, First review: say what the gap is.",
            "Standard 2, First review: say what is being done about it.",
            "Standard 2, First review: say the role that sees to it.",
            "Standard 2, First review: say the date to review it.",
            "Standard 5, Diagnostics: say how CT is provided on weekdays and weekends.",
            "Standard 5, Diagnostics: say how MRI is provided on weekdays and weekends.",
            "Standard 5, Diagnostics: say the evidence.",
        ]);
        Should.Throw<DomainRuleException>(() => Approve(assessment)).Message.ShouldBe("This cannot be approved yet. Say whether it has beds. And 7 more.");
    }

    [Fact]
    public void A_specialty_without_beds_says_how_its_advice_is_had()
    {
        var facts = new SpecialtyFacts(false, null, null, null);
        facts.Missing().ShouldHaveSingleItem().ShouldContain("formal arrangement");
        (facts with { Advice = "Telephone rota" }).Missing().ShouldBeEmpty();
        new SpecialtyFacts(true, null, null, null).Missing().ShouldHaveSingleItem().ShouldContain("every ward every day");
    }

    [Fact]
    public void The_whole_of_a_standard_with_parts_comes_from_them() =>
        Complete().Standards.Single(s => s.Number == 5).Weekend.ShouldBe(Attainment.Met);

    [Fact]
    public void The_baseline_is_frozen_on_any_day_by_somebody_else()
    {
        var assessment = Complete();
        Should.Throw<DomainRuleException>(() => assessment.Approve(All, Editor, "Editor", Now, Today, Window)).Message.ShouldContain("Somebody else");

        var baseline = Approve(assessment);
        assessment.Assess(Review, StandardAnswer.Empty, Scoring, Editor, "Editor", Now);

        baseline.Number.ShouldBe(1);
        baseline.Content.Standards.Single(s => s.Number == 2).Answer.Evidence.ShouldBe("Audit");
    }

    [Fact]
    public void Whoever_described_the_specialty_last_cannot_approve_it_either()
    {
        var assessment = Complete();
        assessment.Describe(assessment.Facts, null, Approver);

        Should.Throw<DomainRuleException>(() => Approve(assessment));
    }

    [Fact]
    public void Later_records_keep_to_the_window()
    {
        var assessment = Complete();
        Approve(assessment);

        Should.Throw<DomainRuleException>(() => Approve(assessment)).Message.ShouldContain("from 17 December 2026 to 31 December 2026");
        assessment.Approve(All, Approver, "Approver", Now, new DateOnly(2026, 12, 17), Window).Number.ShouldBe(2);
        assessment.Approve(All, Approver, "Approver", Now, Today, null).Number.ShouldBe(3);
    }

    [Fact]
    public void An_answer_to_another_edition_is_refused() =>
        Should.Throw<DomainRuleException>(() => Complete().Assess(Review.CopyTo("2027"), StandardAnswer.Empty, Scoring, Editor, "Editor", Now));

    private static ApprovedAssessment Approve(SelfAssessment assessment) => assessment.Approve(All, Approver, "Approver", Now, Today, Window);

    private static SelfAssessment Complete()
    {
        var assessment = new SelfAssessment(Guid.CreateVersion7(), "Acute medicine", "2017");
        assessment.Describe(new SpecialtyFacts(true, null, DailyRounds.EveryWardEveryDay, null), null, Editor);
        assessment.Assess(Review, StandardAnswer.Empty with { Weekday = Attainment.Met, Weekend = Attainment.Met, Evidence = " Audit " }, Scoring, Editor, "Editor", Now);
        var parts = new PartAnswers([new("CT", Provision.OnSite, Provision.OnSite), new("MRI", Provision.OnSite, Provision.OnSite), new("Gone", Provision.No, Provision.No)]);
        assessment.Assess(Tests, StandardAnswer.Empty with { Evidence = "Rota", Parts = parts }, Scoring, Editor, "Editor", Now);
        return assessment;
    }
}
