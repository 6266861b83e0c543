using SevenDay.Domain.Audits;
using static SevenDay.Domain.Tests.Audits.DraftContent;

namespace SevenDay.Domain.Tests.Audits;

public sealed class TemplateEditingTests
{
    [Theory]
    [InlineData("start")]
    [InlineData("ward")]
    [InlineData("left")]
    [InlineData("seen")]
    [InlineData("review")]
    [InlineData("due")]
    [InlineData("done")]
    [InlineData("open")]
    [InlineData("service")]
    public void Whatever_named_a_question_goes_on_naming_it_when_its_short_name_changes(string key)
    {
        var renamed = Sound.WithQuestion(key, Question(key) with { Key = "another" });

        TemplateCheck.ProblemsOf(renamed).ShouldBeEmpty();
        renamed.Find(key).ShouldBeNull();
        Sound.Find(key).ShouldNotBeNull();
    }

    [Fact]
    public void The_first_date_dates_the_case_and_the_first_service_names_the_service()
    {
        var content = TemplateContent.Empty.With(Question("ward")).With(Question("review")).With(Question("start")).With(Question("service"));

        content.OccurredAt.ShouldBe("start", "the review is not always asked");
        content.Service.ShouldBe("service");
        content.With(Question("start") with { Key = "later" }).OccurredAt.ShouldBe("start");
    }

    [Fact]
    public void A_question_that_is_taken_out_leaves_its_rules_as_problems()
    {
        var content = Sound.WithoutQuestion("seen").WithoutQuestion("service");

        content.Service.ShouldBeNull();
        TemplateCheck.ProblemsOf(content).Select(p => (p.Part, p.Key)).Distinct().ShouldBe(
            [(TemplatePart.Question, "review"), (TemplatePart.Criterion, "fourteen"), (TemplatePart.Criterion, "seen"), (TemplatePart.Criterion, "declared")]);
    }

    [Theory]
    [InlineData("ward", true, "ward start left")]
    [InlineData("start", true, "start ward left")]
    [InlineData("start", false, "ward start left")]
    [InlineData("gone", false, "start ward left")]
    public void A_question_moves_one_place_and_not_past_the_ends(string key, bool towardsStart, string order) =>
        string.Join(' ', Sound.WithQuestionMoved(key, towardsStart).Questions.Take(3).Select(q => q.Key)).ShouldBe(order);

    [Fact]
    public void Criteria_and_exclusions_are_added_moved_and_taken_out()
    {
        Sound.WithCriterionMoved("declared", true).Criteria.Select(c => c.Key).ShouldBe(["fourteen", "daily", "declared", "seen"]);
        Sound.WithoutCriterion("daily").Criteria.Count.ShouldBe(3);
        Sound.With(new Exclusion("open", "no", "Closed")).WithoutExclusion(0).Exclusions!.ShouldHaveSingleItem().Reason.ShouldBe("Closed");
    }

    [Fact]
    public void The_change_log_says_what_a_change_did_and_not_all_there_is()
    {
        TemplateChanges.InWords(Sound, Sound.With(Question("comment") with { Key = "more" })).ShouldBe("question more added");
        TemplateChanges.InWords(Sound, With(Question("ward") with { Text = "Which ward?" })).ShouldBe("question ward changed");
        TemplateChanges.InWords(Sound, Sound.WithoutQuestion("service")).ShouldBe("question service removed; service named by nothing");
        TemplateChanges.InWords(Sound, Sound.WithCriterionMoved("daily", true)).ShouldBe("criterion moved: now daily, fourteen, seen, declared");
        TemplateChanges.InWords(Sound, Sound.With(new Exclusion("open", "no", "Closed"))).ShouldBe("exclusion Closed added");
        TemplateChanges.InWords(Sound, Sound).ShouldBeEmpty();
        $"{Sound}".ShouldBe("10 questions, 4 criteria, 1 exclusions");
    }

    [Theory]
    [InlineData("First review", "first_review")]
    [InlineData("Été: 2 fois?", "ete_2_fois")]
    [InlineData("24 hours", "q_24_hours")]
    [InlineData("…", "q")]
    [InlineData("Audit", "audit_2")]
    [InlineData("Taken", "taken_3")]
    public void A_short_name_is_made_from_the_words(string words, string key)
    {
        var made = TemplateKey.From(words, ["taken", "taken_2"]);

        made.ShouldBe(key);
        TemplateKey.ProblemWith(made).ShouldBeNull();
        TemplateKey.ProblemWith(TemplateKey.From(new string('x', 300), [])).ShouldBeNull();
    }
}
