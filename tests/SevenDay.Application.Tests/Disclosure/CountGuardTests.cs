using SevenDay.Analytics;
using SevenDay.Application.Disclosure;

namespace SevenDay.Application.Tests.Disclosure;

/// <summary>What the guard holds back, and that what is published of a single figure gives nothing away.</summary>
public sealed class CountGuardTests
{
    [Fact]
    public void The_attack_finds_what_rounding_alone_gives_away()
    {
        // 8, 8 and 1 are published as 10, 10 and *, and 17 as 15: the parts are at least 17 and the whole is at most 17.
        var attacker = new Attacker(3);
        attacker.Read(PublishedCount.Of(17, false), _ => true, "all");
        foreach (var (atom, count) in new[] { (0, 8), (1, 8), (2, 1) }) attacker.Read(PublishedCount.Of(count, false), a => a == atom, $"part {atom}");

        attacker.Attack().ShouldContain("part 2 is 1");
    }

    [Theory]
    [InlineData(17, 8, 8, 1)]
    [InlineData(7, 1, 1, 1, 1, 1, 1, 1)]
    [InlineData(28, 7, 7, 7, 7)]
    [InlineData(12, 8, 1, 1, 1, 1)]
    public void A_guard_holds_back_the_part_of_the_lowest_rank(int total, params int[] parts)
    {
        var guard = new CountGuard();
        var whole = guard.Count(total, 9);
        var counts = parts.Select((count, at) => guard.Count(count, at)).ToList();
        guard.Sum(whole.Cell, [.. counts.Select(c => c.Cell)]);

        guard.Settle();

        whole.Publish(exact: false).ShouldBe(PublishedCount.Of(total, false));
        counts.Where(c => c.IsWithheld).ShouldHaveSingleItem().ShouldBe(counts[0]);
        counts[0].Publish(exact: false).ToString().ShouldBe("not shown");
    }

    [Fact]
    public void A_guard_holds_nothing_back_that_gives_nothing_away()
    {
        var guard = new CountGuard();
        var (whole, one, other) = (guard.Count(20, 9), guard.Count(13, 1), guard.Count(7, 1));
        guard.Sum(whole.Cell, [one.Cell, other.Cell]);

        guard.Settle();

        new[] { whole, one, other }.Select(c => c.Publish(exact: false).ToString()).ShouldBe(["20", "15", "*"]);
    }

    [Fact]
    public void A_verdict_for_somebody_without_case_access_follows_from_the_published_counts()
    {
        var told =
            from threshold in new[] { 0.5, 0.9 }
            from judged in Enumerable.Range(1, 120)
            from met in Enumerable.Range(0, judged + 1)
            let share = PublishedShare.Of(met, judged, false, threshold)
            group share.Verdict by (threshold, share.Met.Value, share.Judged.Value) into verdicts
            where verdicts.Distinct().Count() > 1
            select $"{verdicts.Key}";

        told.ShouldBeEmpty();
        PublishedShare.Of(3, 8, false, 0.9).Verdict.ShouldBe(Verdict.TooFewCases);
        PublishedShare.Of(3, 15, false, 0.9).Verdict.ShouldBe(Verdict.NotMet);
        PublishedShare.Of(58, 70, false, 0.9).Verdict.ShouldBe(Verdict.NotMetUncertain);
        PublishedShare.Of(58, 70, true, 0.9).Verdict.ShouldBe(Verdict.NotMet);
        PublishedShare.Of(80, 100, false, 0.9).Verdict.ShouldBe(Verdict.NotMet, "as 82 of 98 would be");
        PublishedShare.Of(170, 200, false, 0.9).Verdict.ShouldBe(Verdict.NotMetUncertain, "172 of 198 would not be sure");
        PublishedShare.Of(170, 200, true, 0.9).Verdict.ShouldBe(Verdict.NotMet);
    }

    [Fact]
    public void A_verdict_from_rounded_counts_is_sure_only_where_the_counts_themselves_are()
    {
        var wrong =
            from threshold in new[] { 0.5, 0.9 }
            from judged in Enumerable.Range(1, 200)
            from met in Enumerable.Range(0, judged + 1)
            let told = PublishedShare.Of(met, judged, false, threshold).Verdict
            where told is Verdict.Met or Verdict.NotMet && told != PublishedShare.Of(met, judged, true, threshold).Verdict
            select $"{met} of {judged}: {told}";

        wrong.ShouldBeEmpty();
    }
}
