using SevenDay.Application.Audits.Discharges;
using SevenDay.Application.Disclosure;

namespace SevenDay.Application.Tests.Audits.Discharges;

/// <summary>Plays the reader who knows the whole to the last case, and takes every published part from it.</summary>
public sealed class ChainFiguresTests
{
    private const int Tries = 4_000, Seed = 20_261_122;

    [Fact]
    public void No_reason_can_be_worked_out_and_the_reasons_say_no_more_of_their_sum_than_the_results()
    {
        var random = new Random(Seed);
        var shown = 0;
        for (var at = 0; at < Tries; at++)
        {
            var parts = Enumerable.Range(0, random.Next(1, 7)).Select(_ => random.Next(3) switch { 0 => 0, 1 => random.Next(1, 8), _ => random.Next(8, 40) }).ToList();
            var (all, failed) = (random.Next(0, 60), parts.Sum());
            var left = PublishedShare.Of(all, all + failed, exact: false, 0.9);
            var published = ChainFigures.Reasons([.. parts.Select(p => (p, 0))], left, exact: false);
            if (published is null)
            {
                failed.ShouldBeInRange(0, 7);
                continue;
            }
            for (var i = 0; i < parts.Count; i++)
            {
                var others = published.Where((_, j) => j != i).Select(Bounds).ToList();
                var own = Bounds(published[i]);
                var (low, high) = (Math.Max(own.Low, failed - others.Sum(o => o.High)), Math.Min(own.High, failed - others.Sum(o => o.Low)));
                if (parts[i] is >= 1 and <= 7) low.ShouldBeLessThan(high, $"reason {i} of {string.Join(", ", parts)}: {string.Join(", ", published)}");
            }
            var (met, judged) = (Bounds(left.Met), Bounds(left.Judged));
            published.Sum(p => Bounds(p).Low).ShouldBeLessThanOrEqualTo(Math.Max(0, judged.Low - met.High), $"{string.Join(", ", parts)}");
            published.Sum(p => Bounds(p).High).ShouldBeGreaterThanOrEqualTo(judged.High - met.Low, $"{string.Join(", ", parts)}");
            shown += published.Count(p => p.Value > 0);
        }
        shown.ShouldBeGreaterThan(Tries / 2);
    }

    [Fact]
    public void Of_a_part_of_a_figure_neither_the_part_nor_the_rest_can_be_worked_out()
    {
        for (var kind = 0; kind < 30; kind++)
            for (var others = 0; others < 30; others++)
            {
                var judged = PublishedCount.Of(kind + others, exact: false);
                var shown = ChainFigures.OfThem((kind, 0), (others, 0), judged, exact: false);
                var own = Bounds(shown);
                var (low, high) = (Math.Max(own.Low, 0), Math.Min(own.High, kind + others));
                if (kind is >= 1 and <= 7) low.ShouldBeLessThan(high, $"{kind} and {others}: {shown}");
                if (others is >= 1 and <= 7) low.ShouldBeLessThan(high, $"{kind} and {others}: {shown}");
                if (judged.Value is null) shown.IsWithheld.ShouldBeTrue();
            }
    }

    [Fact]
    public void What_a_reader_knows_of_their_own_trust_does_not_give_the_others_away()
    {
        // 8 in all, 8 of them the reader's own in one reason: shown as 10 it would leave 0 to 4 for the others, which is open.
        ChainFigures.Reasons([(10, 9), (12, 3)], PublishedShare.Of(40, 62, exact: false, 0.9), exact: false).ShouldNotBeNull();
        // All others of the reason are nought or one: a hidden 7 of which 6 are known is no secret.
        ChainFigures.Reasons([(7, 6), (30, 0)], PublishedShare.Of(40, 77, exact: false, 0.9), exact: false)![0].Value.ShouldBeNull();
    }

    [Fact]
    public void Who_sees_cases_sees_every_count() =>
        ChainFigures.Reasons([(1, 0), (2, 0)], PublishedShare.Of(3, 6, exact: true, 0.9), exact: true)!.Select(c => c.Value).ShouldBe([1, 2]);

    private static (int Low, int High) Bounds(PublishedCount count) => count switch
    {
        { IsWithheld: true } => (0, 100_000),
        { Value: null } => (1, 7),
        { Value: 0 } => (0, 0),
        { Value: { } rounded } => (Math.Max(8, rounded - 2), rounded + 2),
    };
}
