using SevenDay.Domain.Audits;

namespace SevenDay.Domain.Tests.Audits;

public sealed class AnswerLimitsTests
{
    [Theory]
    [InlineData("5", null, null, null, null)]
    [InlineData("10000", null, null, null, null)]
    [InlineData("10001", null, null, null, "The number is too large. Check it.")]
    [InlineData("0", 1, null, null, "The number cannot be below 1. Write 1 or more.")]
    [InlineData("1", 1, 4, null, null)]
    [InlineData("4", 1, 4, null, null)]
    [InlineData("5", 1, 4, null, "The number cannot be above 4. Write 4 or less.")]
    [InlineData("5", 1, 4, "From 1 to 4 beds.", "From 1 to 4 beds.")]
    [InlineData("2000", null, 1000, null, "The number cannot be above 1,000. Write 1,000 or less.")]
    [InlineData("50000", null, 60000, null, null)]
    [InlineData("50000", 20000, null, null, "The number is too large. Check it.")]
    [InlineData("99999999999999999999", null, 4, null, "Write a whole number in digits, such as 2.")]
    public void A_number_keeps_to_its_limits(string typed, int? least, int? most, string? message, string? problem)
    {
        var read = Read(new Question("n", "Number", QuestionType.WholeNumber, Limits: new(least, most, Message: message)), typed);

        read.Problems.Select(p => p.Message).ShouldBe(problem is null ? [] : [problem]);
        read.Answers.Text("n").ShouldBe(problem is null ? typed : null);
    }

    [Theory]
    [InlineData("2026-10-10 18:59", null, "This is before the “Admission”. Check both dates and times.")]
    [InlineData("2026-10-10 18:59", "The review cannot come first.", "The review cannot come first.")]
    [InlineData("2026-10-10 19:00", null, null)]
    public void A_date_is_not_before_another(string review, string? message, string? problem)
    {
        var content = new TemplateContent("start", null, null,
            [new("start", "Admission", QuestionType.DateAndTime), new("review", "Review", QuestionType.DateAndTime, Limits: new(NotBefore: "start", Message: message))],
            [new("fourteen", "Within 14 hours", new WithinMinutes("start", "review", 840))]);

        new EntryReader(content, [], null).Read(new Dictionary<string, string> { ["start"] = "2026-10-10 19:00", ["review"] = review })
            .Problems.Select(p => (p.Key, p.Message)).ShouldBe(problem is null ? [] : [("review", problem)]);
    }

    [Theory]
    [InlineData("Yes", "yes")]
    [InlineData("n", "no")]
    [InlineData("N/A", "not applicable")]
    [InlineData("Not applicable", "not applicable")]
    [InlineData("perhaps", null)]
    public void Yes_no_and_not_applicable_are_read_in_many_spellings(string typed, string? stored)
    {
        var read = Read(new Question("n", "Open?", QuestionType.YesNoNotApplicable), typed);

        read.Answers.Text("n").ShouldBe(stored);
        read.Problems.Select(p => p.Message).ShouldBe(stored is null ? ["Answer yes, no or not applicable."] : []);
    }

    [Theory]
    [InlineData(QuestionType.ShortText, 500, 501, "500")]
    [InlineData(QuestionType.LongText, 2000, 2001, "2,000")]
    public void A_text_has_a_longest_length(QuestionType type, int fits, int tooLong, string said)
    {
        Read(new Question("n", "Text", type), new string('x', fits)).Problems.ShouldBeEmpty();
        Read(new Question("n", "Text", type), new string('x', tooLong)).Problems.ShouldHaveSingleItem().Message.ShouldContain($"to {said} characters");
    }

    [Theory]
    [InlineData("943 476 5919")]
    [InlineData("1111111111")]
    [InlineData("born\n3/4/1950")]
    [InlineData("lives at SS0 0RY")]
    public void A_long_text_says_nothing_about_who_the_patient_is(string text) =>
        Read(new Question("n", "Text", QuestionType.LongText), text).Problems.ShouldHaveSingleItem();

    private static ReadEntry Read(Question question, string typed) =>
        new EntryReader(new TemplateContent("", null, null, [question], []), [], null).Read(new Dictionary<string, string> { [question.Key] = typed });
}
