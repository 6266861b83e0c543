using SevenDay.Application.Audits;
using SevenDay.Application.Disclosure;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Tests.Disclosure;

/// <summary>The same proof without a database, on many more made-up rounds: all figures of a round, for readers who see no case and for trust editors.</summary>
public sealed class GuardProofTests
{
    private const int Rounds = 100, MostSets = 400;
    private static readonly IReadOnlyList<Guid> Organisations = [.. Enumerable.Range(1, 5).Select(n => new Guid(n, 0, 0, new byte[8]))];
    private static readonly Places Places = new(Organisations);

    [Fact]
    public void No_small_count_can_be_worked_out_by_somebody_who_sees_no_case() => Attacked([]).ShouldBeEmpty();

    [Fact]
    public void No_small_count_can_be_worked_out_of_rounds_of_many_organisations()
    {
        IReadOnlyList<Guid> many = [.. Enumerable.Range(1, 30).Select(n => new Guid(n, 0, 0, new byte[8]))];
        Attacked([many[0]], new Places(many), rounds: 3).ShouldBeEmpty();
    }

    [Fact]
    public void No_small_count_of_others_can_be_worked_out_by_a_trust_editor() => Attacked([Organisations[0]]).ShouldBeEmpty();

    [Fact]
    public void No_small_count_of_others_can_be_worked_out_by_an_editor_of_two_trusts() => Attacked([Organisations[1], Organisations[3]]).ShouldBeEmpty();

    [Fact]
    public void A_page_of_headlines_holds_back_what_the_results_hold_back()
    {
        for (var seed = 1; seed <= Rounds; seed++)
        {
            var round = MadeUpRound.Random(seed, Organisations);
            foreach (var reader in new[] { Reader(), Reader(Organisations[0]) })
            {
                var (all, headlines) = (RoundFigures.Of(Counts(round, reader), reader), RoundFigures.Headlines(AddedUp(round, reader), reader));
                foreach (var criterion in round.Template.Content.Criteria)
                    foreach (var group in new[] { DayGroup.Weekday, DayGroup.Weekend })
                    {
                        headlines.Share(criterion, group).ShouldBe(all.Share(criterion, group));
                        if (reader.Own.Count == 0) all.Share(criterion, group).Judged.IsWithheld.ShouldBeFalse("from nobody else headlines need to be held back");
                    }
            }
        }
    }

    [Fact]
    public void A_headline_is_held_back_from_a_trust_editor_who_could_take_the_own_cases_from_it()
    {
        // Others have one case on a weekday and one at the weekend: at least one of each, as published, and at most two entries.
        var (own, other) = (Organisations[0], Organisations[1]);
        var cases = MadeUpRound.Met((own, AuditDay.Monday, 22), (own, AuditDay.Sunday, 17), (own, AuditDay.BankHoliday, 1), (other, AuditDay.Friday, 1), (other, AuditDay.Saturday, 1));
        var round = new MadeUpRound("Two cases of others", [own, other], cases);
        var (editor, board) = (Reader(own), Reader());

        var (seen, open) = (RoundFigures.Of(Counts(round, editor), editor), RoundFigures.Of(Counts(round, board), board));

        var criterion = round.Template.Content.Criteria[0];
        new[] { seen.Share(criterion, DayGroup.Weekday), seen.Share(criterion, DayGroup.Weekend) }.ShouldContain(s => s.Judged.IsWithheld);
        (open.Share(criterion, DayGroup.Weekday).Judged.Value, open.Share(criterion, DayGroup.Weekend).Judged.Value).ShouldBe((25, 20));
    }

    private static List<string> Attacked(IReadOnlyList<Guid> own) => Attacked(own, Places, Rounds);

    private static List<string> Attacked(IReadOnlyList<Guid> own, Places places, int rounds)
    {
        var (reader, leaks, hidden) = (Reader([.. own]), new List<string>(), 0);
        for (var seed = 1; seed <= rounds; seed++)
        {
            var round = MadeUpRound.Random(seed, places.Organisations);
            var others = new[] { 1, 2 }.Select(by => MadeUpRound.Random(seed + by, places.Organisations).Organisations.ToHashSet()).ToList();
            var counts = Counts(round, reader, places);
            var figures = RoundFigures.Compared(counts, reader, others);
            // Criteria are guarded together and attacked one at a time.
            var at = seed % 2;
            var attack = new RoundAttack(round, at, reader.Own, MostSets);
            var criterion = round.Template.Content.Criteria[at];
            var bodies = round.Organisations.Select(o => new AuditBody(o, "", null)).ToList();
            foreach (var week in Enum.GetValues<WeekParts>())
            {
                var result = new CriterionFigures(criterion, figures, counts, week).Result(bodies, []);
                attack.Read($"{week}", result, week);
                hidden += result.Organisations.Count(o => o.All.IsHidden);
            }
            attack.Read("results", [.. round.Template.Content.CountedExclusions().Select(e => figures.Excluded(e.Key))]);
            foreach (var (name, several) in places.Areas.Select(a => (a.Key, a.Value)).Concat(others.Select(o => ("compared", (IReadOnlySet<Guid>)o))))
                foreach (var group in new[] { DayGroup.Weekday, DayGroup.Weekend }) attack.Read(name, figures.OfSeveral(criterion, several, group), group, several.Contains);
            attack.ReadEntries("list", PublishedCount.Of(round.Cases.Count, exact: false));
            foreach (var (organisation, count) in RoundFigures.Headlines(counts, reader).Entries(round.Organisations.ToDictionary(o => o, o => counts.Entries(o))))
                attack.ReadEntries("progress", count, organisation);
            leaks.AddRange(attack.Attack().Select(leak => $"{round.Audit.Name}, {at}: {leak}"));
        }
        hidden.ShouldBeGreaterThan(rounds / 4, "the rounds must be small enough to be worth attacking");
        return leaks;
    }

    private static RoundReader Reader(params Guid[] own) => new(false, own.ToHashSet());

    private static RoundCounts Counts(MadeUpRound round, RoundReader reader) => Counts(round, reader, Places);

    private static RoundCounts Counts(MadeUpRound round, RoundReader reader, Places places) => new(
        round.Summaries(), round.Specialties(_ => true), round.Template.Content, round.Organisations, places.Areas.Values,
        new RoundCounts(round.Summaries().Where(s => reader.Knows(s.OrganisationId)), round.Specialties(reader.Knows), round.Template.Content, round.Organisations, places.Areas.Values));

    // As the database adds them up for pages that show headlines only.
    private static RoundCounts AddedUp(MadeUpRound round, RoundReader reader) => new(
        round.Summaries(), [], round.Template.Content, [], [], new RoundCounts(round.Summaries().Where(s => reader.Knows(s.OrganisationId)), [], round.Template.Content, [], []));
}
