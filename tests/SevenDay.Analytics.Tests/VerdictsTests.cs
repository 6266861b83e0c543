namespace SevenDay.Analytics.Tests;

public class VerdictsTests
{
    [Theory]
    [InlineData(9, 10, Verdict.MetUncertain, "met, but uncertain")]
    [InlineData(58, 70, Verdict.NotMet, "not met")]
    [InlineData(63, 70, Verdict.MetUncertain, "met, but uncertain")]
    [InlineData(67, 70, Verdict.MetUncertain, "met, but uncertain")]
    [InlineData(62, 70, Verdict.NotMetUncertain, "not met, but uncertain")]
    [InlineData(70, 70, Verdict.Met, "met")]
    [InlineData(35, 35, Verdict.Met, "met")]
    [InlineData(34, 34, Verdict.MetUncertain, "met, but uncertain")]
    [InlineData(9, 9, Verdict.TooFewCases, "too few cases")]
    [InlineData(0, 0, Verdict.TooFewCases, "too few cases")]
    [InlineData(0, 10, Verdict.NotMet, "not met")]
    public void The_verdict_says_how_sure_it_is(long met, long judged, Verdict verdict, string words)
    {
        Verdicts.Of(met, judged).ShouldBe(verdict);
        verdict.ToWords().ShouldBe(words);
    }

    [Theory]
    [InlineData(7, 10, 0.7)]
    [InlineData(57, 190, 0.3)]
    [InlineData(11, 20, 0.55)]
    public void Exactly_the_threshold_is_met(long met, long judged, double threshold) =>
        Verdicts.Of(met, judged, threshold).ShouldBe(Verdict.MetUncertain);

    [Theory]
    [InlineData(90)]
    [InlineData(-0.1)]
    [InlineData(double.NaN)]
    public void A_threshold_that_is_no_proportion_is_refused(double threshold) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Verdicts.Of(9, 10, threshold));
}
