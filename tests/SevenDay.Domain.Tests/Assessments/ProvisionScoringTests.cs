using SevenDay.Domain.Assessments;
using static SevenDay.Domain.Assessments.Provision;

namespace SevenDay.Domain.Tests.Assessments;

public sealed class ProvisionScoringTests
{
    private static readonly ProvisionScoring Scoring = new(new HashSet<Provision> { OnSite, OffSiteFormal, Mix });

    [Theory]
    [InlineData(Attainment.Met, OnSite, OffSiteFormal, Mix)]
    [InlineData(Attainment.Partly, OnSite, OffSiteInformal, Mix)]
    [InlineData(Attainment.NotMet, No, OffSiteInformal)]
    [InlineData(Attainment.Met, OnSite, NotApplicable)]
    [InlineData(Attainment.NotApplicable, NotApplicable, NotApplicable)]
    public void The_whole_follows_from_the_parts(Attainment whole, params Provision[] parts) =>
        Scoring.Whole([.. parts.Select(p => (Provision?)p)], 0.9).ShouldBe(whole);

    [Fact]
    public void Eight_of_nine_are_less_than_90_percent_and_nine_of_ten_are_enough()
    {
        Scoring.Whole([.. Enumerable.Repeat<Provision?>(OnSite, 8), No], 0.9).ShouldBe(Attainment.Partly);
        Scoring.Whole([.. Enumerable.Repeat<Provision?>(OnSite, 9), No], 0.9).ShouldBe(Attainment.Met);
    }

    [Fact]
    public void A_part_without_an_answer_leaves_the_whole_open() => Scoring.Whole([OnSite, null], 0.9).ShouldBeNull();

    [Fact]
    public void What_counts_is_a_setting() =>
        new ProvisionScoring(new HashSet<Provision> { OnSite }).Whole([OnSite, OffSiteFormal], null).ShouldBe(Attainment.Partly);
}
