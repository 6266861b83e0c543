using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Audits.Templates;
using SevenDay.Domain.Audits;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Audits.Templates;

public sealed class ReadTemplatesTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Theory]
    [InlineData("case-note-review", 3, 3)]
    [InlineData("diagnostics-grid", 18, 1)]
    [InlineData("interventions-grid", 9, 0)]
    [InlineData("service-walk-round", 2, 0)]
    [InlineData("weekend-discharge-chain", 6, 1)]
    [InlineData("friday-handover-check", 5, 0)]
    [InlineData("gp-access-survey", 4, 0)]
    [InlineData("ae-attendance-survey", 4, 1)]
    public async Task The_templates_that_come_with_the_portal_are_published_and_sound(string code, int criteria, int exclusions)
    {
        var template = await portal.WithDbAsync(db => db.AuditTemplates.AsNoTracking().SingleAsync(t => t.Code == code));

        template.State.ShouldBe(TemplateState.Published);
        TemplateCheck.ProblemsOf(template.Content).ShouldBeEmpty();
        (template.Content.Criteria.Count, template.Content.Exclusions?.Count ?? 0).ShouldBe((criteria, exclusions));
    }

    [Fact]
    public async Task Both_clocks_of_the_first_review_are_limits_of_14_hours_and_named()
    {
        var content = (await portal.WithDbAsync(db => db.AuditTemplates.AsNoTracking().SingleAsync(t => t.Code == "case-note-review"))).Content;

        var clocks = content.Criteria.Where(c => c.StandardNumber == 2).ToList();

        clocks.Select(c => (c.StandardEdition, c.AppliesWhen!.Single().Answer)).ShouldBe([("2017", "Admission"), ("2016", "Arrival")]);
        clocks.ShouldAllBe(c => ((WithinMinutes)c.Rule).Minutes == 14 * 60);
        clocks.ShouldAllBe(c => c.Text.EndsWith(c.AppliesWhen!.Single().Answer.ToLowerInvariant()));
    }

    [Fact]
    public async Task The_diagnostics_grid_has_six_tests_at_one_twelve_and_twenty_four_hours()
    {
        var content = (await portal.WithDbAsync(db => db.AuditTemplates.AsNoTracking().SingleAsync(t => t.Code == "diagnostics-grid"))).Content;

        content.Criteria.GroupBy(c => (c.AppliesWhen![1].Answer, ((WithinMinutes)c.Rule).Minutes)).Select(g => (g.Key.Answer, g.Key.Minutes, g.Select(c => c.AppliesWhen![0].Answer).Distinct().Count()))
            .ShouldBe([("Critical", 60, 6), ("Urgent", 720, 6), ("Non-urgent", 1440, 6)]);
    }

    [Fact]
    public async Task An_edition_stored_before_there_were_limits_and_exclusions_can_still_be_read()
    {
        const string Stored = """
            {"occurredAt":"start","service":null,"specialty":null,"questions":[{"key":"start","text":"Start","type":"DateAndTime"},{"key":"out","text":"Out","type":"YesNo"},{"key":"end","text":"End","type":"DateAndTime","shownWhen":{"key":"out","answer":"no"}}],
            "criteria":[{"key":"soon","text":"Soon","standardNumber":2,"standardEdition":"2017","threshold":0.9,"rule":{"rule":"within-minutes","from":"start","to":"end","minutes":840,"excludedWhen":{"key":"out","answer":"yes"}}}]}
            """;
        var draft = await Draft.SoundAsync(portal);
        await portal.WithDbAsync(db => db.Database.ExecuteSqlAsync($"update AuditTemplates set Content = {Stored} where Id = {draft.Id}"));

        var content = (await draft.StoredAsync()).Content;

        TemplateCheck.ProblemsOf(content).ShouldBeEmpty();
        content.Criteria[0].AppliesTo(new Answers(new Dictionary<string, string>())).ShouldBeTrue();
        content.CountedExclusions().ShouldBeEmpty();
    }

    [Fact]
    public async Task The_list_is_searched_by_name_and_purpose_and_counts_problems_of_drafts()
    {
        var draft = await Draft.StartAsync(portal, "Findable check");

        (await portal.SendAsync(new ListTemplates.Query("findable"), TestUser.ProgrammeLead)).ShouldSatisfyAllConditions(
            l => l.MayManage.ShouldBeTrue(), l => l.Templates.Items.ShouldHaveSingleItem().ShouldSatisfyAllConditions(i => i.Id.ShouldBe(draft.Id), i => i.Problems.ShouldBe(3)));
        (await portal.SendAsync(new ListTemplates.Query("NHS 111 helped"))).Templates.Items.ShouldHaveSingleItem().Name.ShouldBe("A&E attendance survey");
        (await portal.SendAsync(new ListTemplates.Query("findable", TemplateState.Published))).Templates.Total.ShouldBe(0);
    }

    [Fact]
    public async Task Two_editions_are_compared_part_by_part()
    {
        var first = await Draft.SoundAsync(portal);
        await first.AddAsync(Draft.Question("Third?"));
        await first.AddAsync(Draft.Question("Fourth?"));
        await first.PublishAsync();
        var next = await portal.SendAsync(new MakeNextEdition.Command(first.Id));
        await portal.SendAsync(new AddQuestion.Command(next, 1, Draft.Question("Fifth?")));
        await portal.SendAsync(new ChangeQuestion.Command(next, 2, "was_it_fine", Draft.Fine with { Key = "was_it_fine", Required = false }));
        await portal.SendAsync(new MoveQuestion.Command(next, 3, "fourth", TowardsStart: true));
        await portal.SendAsync(new AddExclusion.Command(next, 4, "third=yes", "Third"));
        await portal.SendAsync(new RemoveCriterion.Command(next, 5, "it_was_fine"));

        var compared = await portal.SendAsync(new CompareEditions.Query(next), TestUser.Auditor);

        (compared.Previous!.Edition, compared.Template.Edition).ShouldBe((1, 2));
        compared.Differences.Select(d => (d.Part, d.Kind, d.What)).ShouldBe(
        [
            (TemplatePart.Question, DifferenceKind.Changed, "Was it fine?"), (TemplatePart.Question, DifferenceKind.Moved, "Third?"), (TemplatePart.Question, DifferenceKind.Added, "Fifth?"),
            (TemplatePart.Criterion, DifferenceKind.Removed, "It was fine"), (TemplatePart.Exclusion, DifferenceKind.Added, "Third"),
        ], ignoreOrder: true);
        compared.Differences[0].After.ShouldContain("May be left empty.");
        (await portal.SendAsync(new CompareEditions.Query(first.Id))).Previous.ShouldBeNull();
    }

    [Fact]
    public async Task The_forms_offer_what_a_rule_can_name()
    {
        var draft = await Draft.SoundAsync(portal);
        await draft.AddAsync(Draft.Question("How many?") with { Type = QuestionType.WholeNumber });

        var first = await portal.SendAsync(new GetQuestionForm.Query(draft.Id, "when_was_it_seen"), TestUser.ProgrammeLead);
        var last = await portal.SendAsync(new GetQuestionForm.Query(draft.Id, null), TestUser.ProgrammeLead);
        var criterion = await portal.SendAsync(new GetCriterionForm.Query(draft.Id, "it_was_fine"), TestUser.ProgrammeLead);

        first.Conditions.ShouldBeEmpty();
        last.Conditions.ShouldBe([new("was_it_fine=yes", "Was it fine? Yes"), new("was_it_fine=no", "Was it fine? No")]);
        last.Dates.ShouldHaveSingleItem().Value.ShouldBe("when_was_it_seen");
        criterion.Numbers.ShouldHaveSingleItem().Value.ShouldBe("how_many");
        criterion.Standards.ShouldContain(s => s.Value == "2016|2");
        criterion.Stored.ShouldSatisfyAllConditions(c => c.Question.ShouldBe("was_it_fine"), c => c.Answers.ShouldBe("yes"), c => c.Percent.ShouldBe(90));
        (await portal.SendAsync(new GetExclusionForm.Query(draft.Id))).Conditions.Count.ShouldBe(2);
        (await portal.SendAsync(new GetTemplateForm.Query(draft.Id))).Dates.ShouldHaveSingleItem();
        (await portal.SendAsync(new PreviewTemplate.Query(draft.Id), TestUser.Auditor)).Questions.Count.ShouldBe(3);
    }
}
