using SevenDay.Domain.Workstreams;

namespace SevenDay.Domain.Tests.Workstreams;

public sealed class ProgressScoreTests
{
    private static readonly DateOnly Day = new(2026, 9, 1);

    [Theory]
    [InlineData(0.5, "intends to take part")]
    [InlineData(3, "modest improvement")]
    [InlineData(4.5, "improvement that lasts")]
    [InlineData(5, "outstanding results that last")]
    public void A_score_has_words(double score, string words) => ProgressScale.Words(score).ShouldBe(words);

    [Fact]
    public void The_scale_has_ten_half_steps_with_words_of_their_own()
    {
        ProgressScale.All.Select(s => s.Score).ShouldBe([0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5]);
        ProgressScale.All.Select(s => s.Words).ShouldBeUnique();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3.2)]
    [InlineData(5.5)]
    [InlineData(6)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void What_is_not_on_the_scale_is_refused(double score)
    {
        Should.Throw<DomainRuleException>(() => new Workstream("Strand", "To test").ScoreProgress(Day, score, "Seen")).Message.ShouldBe("Choose a score from 0.5 to 5 in steps of a half.");
        Should.Throw<ArgumentOutOfRangeException>(() => ProgressScale.Words(score));
    }

    [Fact]
    public void A_second_score_of_a_day_corrects_the_first_and_an_earlier_day_is_refused()
    {
        var workstream = new Workstream("Strand", "To test");
        workstream.ScoreProgress(Day, 2, "Busy");
        workstream.ScoreProgress(Day, 1.5, "Not as far as thought");
        workstream.ScoreProgress(Day.AddDays(1), 2, "Busy now");

        workstream.Progress.Select(p => (p.On, p.Score, p.Evidence)).ShouldBe([(Day, 1.5, "Not as far as thought"), (Day.AddDays(1), 2, "Busy now")]);
        Should.Throw<DomainRuleException>(() => workstream.ScoreProgress(Day, 3, "Back")).Message.ShouldContain("before that of the last score");
        Should.Throw<DomainRuleException>(() => workstream.ScoreProgress(Day.AddDays(2), 3, " ")).Message.ShouldBe("Enter what shows the score.");
    }
}
