using SevenDay.Domain.Audits;

namespace SevenDay.Domain.Tests.Audits;

public sealed class ExclusionTests
{
    private static readonly TemplateContent Content = DraftContent.Sound.With(new Exclusion("ward", "Other", "Not this ward"));

    [Theory]
    [InlineData("yes", "Acute", "excluded-1")]
    [InlineData("no", "Other", "excluded-2")]
    [InlineData("yes", "Other", "excluded-1")]
    [InlineData("no", "Acute", null)]
    public void A_case_is_left_out_for_the_first_reason_that_holds(string left, string ward, string? key)
    {
        var answers = Case(("left", left), ("ward", ward));

        Content.ExclusionKeyOf(answers).ShouldBe(key);
        EntryJudge.Judge(Content, answers, null).All(o => o.Outcome == Outcome.NotApplicable).ShouldBe(key is not null);
    }

    [Fact]
    public void Content_stored_before_there_were_exclusions_leaves_nothing_out() =>
        (Content with { Exclusions = null }).ExclusionKeyOf(Case(("left", "yes"))).ShouldBeNull();

    [Theory]
    [InlineData("Acute", "yes", "fourteen daily seen declared")]
    [InlineData("Surgery", "yes", "daily seen declared")]
    [InlineData("Acute", "no", "daily seen declared")]
    public void A_criterion_is_only_about_cases_for_which_all_its_conditions_hold(string ward, string open, string judged) =>
        string.Join(' ', EntryJudge.Judge(Content, Case(("left", "no"), ("ward", ward), ("open", open)), null).Select(o => o.CriterionKey)).ShouldBe(judged);

    [Theory]
    [InlineData("yes", Outcome.Met)]
    [InlineData("no", Outcome.Met)]
    [InlineData("not applicable", Outcome.NotApplicable)]
    [InlineData(null, Outcome.NotApplicable)]
    public void Any_of_several_answers_is_good_and_not_applicable_is_not_judged(string? seen, Outcome outcome) =>
        new AnswerIs("seen", "yes", ["no"]).Judge(Case(("seen", seen ?? "")), null).ShouldBe(outcome);

    [Theory]
    [InlineData("Off site", Outcome.Met)]
    [InlineData("None", Outcome.NotMet)]
    [InlineData("Not applicable", Outcome.NotApplicable)]
    public void A_choice_can_say_not_applicable_as_well(string answer, Outcome outcome) =>
        new AnswerIs("place", "On site", ["Off site"]).Judge(Case(("place", answer)), null).ShouldBe(outcome);

    private static Answers Case(params (string Key, string Value)[] answers) =>
        new(answers.Append((Key: "start", Value: "2026-10-10T18:05:00.0000000Z")).Append((Key: "due", Value: "1")).Append((Key: "done", Value: "1")).ToDictionary(a => a.Key, a => a.Value));
}
