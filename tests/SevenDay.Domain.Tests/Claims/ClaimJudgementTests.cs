using SevenDay.Domain.Claims;

namespace SevenDay.Domain.Tests.Claims;

public sealed class ClaimJudgementTests
{
    private static readonly DateOnly Said = new(2020, 6, 15);

    [Fact]
    public void Without_values_nothing_is_said() =>
        ClaimJudgement.Of(Said, ClaimScope.Every, []).ShouldBe(new ClaimJudgement(ClaimState.NoData, null, null, 0, 0));

    [Theory]
    [InlineData(ClaimScope.Latest, true, ClaimState.Supported)]
    [InlineData(ClaimScope.Every, true, ClaimState.Contradicted)]
    [InlineData(ClaimScope.Latest, false, ClaimState.Contradicted)]
    public void One_later_value_against_it_turns_what_was_said_to_be_so_always(ClaimScope scope, bool latest, ClaimState state)
    {
        var judged = ClaimJudgement.Of(Said, scope, [Point(2020, 6, true), Point(2020, 8, latest), Point(2020, 7, false)]);

        (judged.State, judged.Since, judged.Latest!.On).ShouldBe((state, 2, new DateOnly(2020, 8, 1)));
        judged.Then.ShouldBe(Point(2020, 6, true));
    }

    [Fact]
    public void The_value_of_the_day_alone_can_support_or_contradict()
    {
        ClaimJudgement.Of(Said, ClaimScope.Latest, [Point(2020, 6, true)]).State.ShouldBe(ClaimState.Supported);
        ClaimJudgement.Of(Said, ClaimScope.Every, [Point(2020, 6, false), Point(2020, 7, true)]).State.ShouldBe(ClaimState.Contradicted);
    }

    [Fact]
    public void A_value_of_long_before_says_nothing_of_the_day() =>
        ClaimJudgement.Of(Said, ClaimScope.Latest, [Point(2018, 6, false)]).State.ShouldBe(ClaimState.NoData);

    private static ClaimPoint Point(int year, int month, bool agrees) => new(new DateOnly(year, month, 1), agrees);
}
