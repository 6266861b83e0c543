using SevenDay.Domain.Audits;
using static SevenDay.Domain.Tests.Audits.DraftContent;

namespace SevenDay.Domain.Tests.Audits;

public sealed class TemplateCheckTests
{
    [Fact]
    public void A_sound_draft_has_no_problem() => TemplateCheck.ProblemsOf(Sound).ShouldBeEmpty();

    [Fact]
    public void An_empty_draft_says_everything_that_it_needs() =>
        TemplateCheck.ProblemsOf(TemplateContent.Empty).Select(p => p.Message).ShouldBe(
        [
            "There are no questions. Add one that asks for a date and time, and those you need.",
            "There are no criteria, so nothing would be judged. Add at least one.",
            "No question dates the case. Add one that asks for a date and time.",
        ]);

    public static TheoryData<string, TemplateContent, TemplatePart, string, string> Faults => new()
    {
        { "dated by nothing there", Sound with { OccurredAt = "gone" }, TemplatePart.Whole, "", "is not there" },
        { "dated by a choice", Sound with { OccurredAt = "ward" }, TemplatePart.Whole, "", "must ask for a date and time" },
        { "dated by what is not always asked", Sound with { OccurredAt = "review" }, TemplatePart.Whole, "", "asked always" },
        { "service is a choice", Sound with { Service = "ward" }, TemplatePart.Whole, "", "asks for a service" },
        { "group is a number", Sound with { Specialty = "due" }, TemplatePart.Whole, "", "a choice or a short text" },
        { "group is gone", Sound with { Specialty = "gone" }, TemplatePart.Whole, "", "is not there" },

        { "key twice", Sound.With(Question("comment")), TemplatePart.Question, "comment", "already" },
        { "key in capitals", Sound.With(Question("comment") with { Key = "Comment" }), TemplatePart.Question, "Comment", "a to z" },
        { "key of a column", Sound.With(Question("comment") with { Key = "organisation_ods" }), TemplatePart.Question, "organisation_ods", "another meaning" },
        { "no words", With(Question("comment") with { Text = " " }), TemplatePart.Question, "comment", "no words" },
        { "choice of one", With(Question("ward") with { Choices = ["Acute"] }), TemplatePart.Question, "ward", "two answers" },
        { "choice twice", With(Question("ward") with { Choices = ["Acute", "Other", "acute"] }), TemplatePart.Question, "ward", "more than once" },
        { "answers of a number", With(Question("due") with { Choices = ["1", "2"] }), TemplatePart.Question, "due", "Only a choice" },
        { "skip rule of nothing", With(Question("seen") with { ShownWhen = new("gone", "yes") }), TemplatePart.Question, "seen", "which is not there" },
        { "skip rule of itself", With(Question("seen") with { ShownWhen = new("seen", "yes") }), TemplatePart.Question, "seen", "its own answer" },
        { "skip rule of a number", With(Question("open") with { ShownWhen = new("due", "1") }), TemplatePart.Question, "open", "no answers to choose from" },
        { "skip rule of no answer", With(Question("seen") with { ShownWhen = new("left", "perhaps") }), TemplatePart.Question, "seen", "not an answer" },
        { "skip rule of what comes later", With(Question("seen") with { ShownWhen = new("open", "yes") }), TemplatePart.Question, "seen", "asked later" },
        { "numbers the wrong way round", With(Question("due") with { Limits = new(4, 0) }), TemplatePart.Question, "due", "above the largest" },
        { "a number below nought", With(Question("due") with { Limits = new(-1) }), TemplatePart.Question, "due", "from 0 to 1,000,000" },
        { "numbers of a text", With(Question("comment") with { Limits = new(0, 4) }), TemplatePart.Question, "comment", "Only a whole number" },
        { "a date that nothing is before", With(Question("review") with { Limits = new(NotBefore: "gone") }), TemplatePart.Question, "review", "which is not there" },
        { "a date after a number", With(Question("review") with { Limits = new(NotBefore: "ward") }), TemplatePart.Question, "review", "asks for no date" },
        { "a date after a later one", With(Question("start") with { Limits = new(NotBefore: "review") }), TemplatePart.Question, "start", "asked later" },

        { "criterion twice", Sound.With(Criterion("daily")), TemplatePart.Criterion, "daily", "already" },
        { "threshold of nought", With(Criterion("daily") with { Threshold = 0 }), TemplatePart.Criterion, "daily", "above 0%" },
        { "threshold above all", With(Criterion("daily") with { Threshold = 1.01 }), TemplatePart.Criterion, "daily", "at most 100%" },
        { "threshold that is no number", With(Criterion("daily") with { Threshold = double.NaN }), TemplatePart.Criterion, "daily", "above 0%" },
        { "standard without edition", With(Criterion("daily") with { StandardEdition = null }), TemplatePart.Criterion, "daily", "number and an edition" },
        { "clock of nothing", With(Criterion("fourteen") with { Rule = new WithinMinutes("gone", "review", 840) }), TemplatePart.Criterion, "fourteen", "which is not there" },
        { "clock of a number", With(Criterion("fourteen") with { Rule = new WithinMinutes("start", "due", 840) }), TemplatePart.Criterion, "fourteen", "not a date and time" },
        { "clock that stops where it starts", With(Criterion("fourteen") with { Rule = new WithinMinutes("start", "start", 840) }), TemplatePart.Criterion, "fourteen", "Choose two" },
        { "no time allowed", With(Criterion("fourteen") with { Rule = new WithinMinutes("start", "review", 0) }), TemplatePart.Criterion, "fourteen", "1 minute or more" },
        { "counting dates", With(Criterion("daily") with { Rule = new AtLeast("start", "due") }), TemplatePart.Criterion, "daily", "not a whole number" },
        { "an answer nobody can give", With(Criterion("seen") with { Rule = new AnswerIs("seen", "yes", ["perhaps"]) }), TemplatePart.Criterion, "seen", "not an answer" },
        { "found open by a choice", With(Criterion("declared") with { Rule = new OpenAsDeclared("ward") }), TemplatePart.Criterion, "declared", "not a yes or no question" },
        { "declared hours of nothing", Sound with { Service = null }, TemplatePart.Criterion, "declared", "names the service" },
        { "applies when nothing", With(Criterion("daily") with { AppliesWhen = [new("gone", "yes")] }), TemplatePart.Criterion, "daily", "which is not there" },
        { "does not count when nothing", With(Criterion("daily") with { Rule = new AtLeast("done", "due", new("left", "perhaps")) }), TemplatePart.Criterion, "daily", "not an answer" },

        { "exclusion of nothing", Sound.With(new Exclusion("gone", "yes", "Gone")), TemplatePart.Exclusion, "1", "which is not there" },
        { "exclusion without a reason", Sound.With(new Exclusion("left", "no", " ")), TemplatePart.Exclusion, "1", "no reason" },
        { "exclusion twice", Sound.With(new Exclusion("left", "yes", "Again")), TemplatePart.Exclusion, "1", "leaves out the same" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_named_beside_the_part_that_has_it(string fault, TemplateContent content, TemplatePart part, string key, string message)
    {
        var problems = TemplateCheck.ProblemsOf(content);

        problems.ShouldContain(p => p.Part == part && p.Key == key && p.Message.Contains(message), $"{fault}: {string.Join(" ", problems.Select(p => $"{p.Part} {p.Key}: {p.Message}"))}");
        problems.ShouldAllBe(p => p.Message.EndsWith('.'));
    }
}
