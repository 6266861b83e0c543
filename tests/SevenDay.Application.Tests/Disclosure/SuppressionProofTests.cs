using SevenDay.Analytics;
using SevenDay.Application.Audits;
using SevenDay.Application.Dashboard;
using SevenDay.Application.Disclosure;
using SevenDay.Application.Standards;
using SevenDay.Domain.Areas;
using SevenDay.Domain.Audits;
using SevenDay.Domain.Organisations;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Disclosure;

/// <summary>No count of 1 to 7 can be worked out from everything that a reader without case access gets of a round.</summary>
public sealed class SuppressionProofTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private const int Rounds = 40;
    private static readonly string?[] Wards = ["acute medicine", "cardiology", "stroke medicine", "other", null];
    private static readonly string[] Ends = ["met open", "met closed", "met unknown", "missed open", "missed closed", "missed unknown", "other", "excluded-1", "excluded-2"];
    private static readonly int Days = Enum.GetValues<AuditDay>().Length;

    [Fact]
    public async Task Subtracting_published_counts_from_each_other_gives_no_small_count_away()
    {
        var organisations = await PlacesAsync();
        var rounds = Enumerable.Range(1, Rounds).Select(seed => new RandomRound(seed, organisations)).ToList();
        await portal.AddAsync([.. rounds.SelectMany(r => r.Rows())]);
        var areas = (await portal.SendAsync(new GetDashboard.Query(), TestUser.BoardMember)).Areas;
        var (leaks, hidden) = (new List<string>(), 0);

        var reader = TestUser.BoardMember;
        var dashboards = new List<(GetDashboard.AreaChoice? Area, GetDashboard.Result Page)> { (null, await portal.SendAsync(new GetDashboard.Query(), reader)) };
        foreach (var area in areas) dashboards.Add((area, await portal.SendAsync(new GetDashboard.Query(area.Id.ToString()), reader)));
        var standards = await portal.SendAsync(new ListStandards.Query(), reader);
        standards.Standards.ShouldAllBe(s => s.Latest == null, "they have no round here; their figures are those of the dashboard");
        var list = (await portal.SendAsync(new ListAudits.Query(PageSize: 200), reader)).Items.ToDictionary(i => i.Id);
        foreach (var round in rounds)
        {
            var pages = new Pages(
                await portal.SendAsync(new GetAuditResults.Query(round.Audit.Id), reader), await portal.SendAsync(new GetAuditResults.Query(round.Audit.Id, WeekParts.Midweek), reader),
                await portal.SendAsync(new GetAuditTrend.Query(round.Audit.Id), reader), await portal.SendAsync(new GetAudit.Query(round.Audit.Id), reader), list[round.Audit.Id],
                [.. dashboards.Select(d => (OrganisationsOf(d.Area), d.Page.Audits!.Rounds.Single(r => r.Id == round.Audit.Id)))]);
            hidden += pages.Results.Criteria.Sum(c => c.Organisations.Count(o => o.All.IsHidden));
            foreach (var criterion in new[] { 0, 1 })
                leaks.AddRange(Attacked(round, pages, criterion).Select(leak => $"{reader.Role}, {round.Audit.Name}, {criterion}: {leak}"));
        }

        hidden.ShouldBeGreaterThan(100, "the rounds must be small enough to be worth attacking");
        leaks.ShouldBeEmpty();

        IReadOnlySet<Guid>? OrganisationsOf(GetDashboard.AreaChoice? area) => area is null ? null : organisations
            .Where((_, at) => area.Name switch { "Test west" => at < 2, "Test inner west" => at == 0, "Test east" => at > 1, _ => true }).Select(o => o.Id).ToHashSet();
    }

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
    }

    private async Task<IReadOnlyList<Organisation>> PlacesAsync()
    {
        var system = new Area("Test system", AreaKind.System);
        var (west, east) = (new Area("Test west", AreaKind.Alliance, system.Id), new Area("Test east", AreaKind.Alliance, system.Id));
        var inner = new Area("Test inner west", AreaKind.Neighbourhood, west.Id);
        var organisations = Enumerable.Range(0, 5).Select(_ => TestData.AnOrganisation()).ToList();
        for (var at = 0; at < organisations.Count; at++) organisations[at].Serve(at == 0 ? inner.Id : at == 1 ? west.Id : east.Id);
        await portal.AddAsync(system);
        await portal.AddAsync(west, east);
        await portal.AddAsync([inner, .. organisations]);
        return organisations;
    }

    private static IEnumerable<string> Attacked(RandomRound round, Pages pages, int at)
    {
        var atoms = (
            from organisation in round.Organisations
            from day in Enumerable.Range(0, Days)
            from ward in Wards
            from end in Ends
            select new Atom(organisation, (AuditDay)day, ward, end)).ToList();
        var attacker = new Attacker(atoms.Count);
        foreach (var (where, results) in new[] { ("results", pages.Results), ("midweek results", pages.Midweek) }) Read(results, where);
        var trend = pages.Trend.Criteria[at].Points.Single();
        ReadShare("trend weekday", trend.Weekday, a => Is(a, DayGroup.Weekday));
        ReadShare("trend weekend", trend.Weekend, a => Is(a, DayGroup.Weekend));
        foreach (var (within, dashboard) in pages.Dashboards)
        {
            ReadShare("dashboard weekday", dashboard.Criteria[at].Weekday, a => within?.Contains(a.Organisation) != false && Is(a, DayGroup.Weekday));
            ReadShare("dashboard weekend", dashboard.Criteria[at].Weekend, a => within?.Contains(a.Organisation) != false && Is(a, DayGroup.Weekend));
        }
        ReadCount("list", pages.Listed.Entries, _ => true);
        foreach (var progress in pages.Details.Progress) ReadCount("progress", progress.Entries, a => a.Organisation == progress.Organisation.Id);
        return attacker.Attack();

        void Read(GetAuditResults.Result results, string where)
        {
            var criterion = results.Criteria[at];
            foreach (var (group, share) in criterion.DayTypes) ReadShare($"{where} {group}", share, a => Is(a, group));
            var weekdays = results.Week.Weekdays();
            foreach (var body in criterion.Organisations)
                ReadThree($"{where} organisation", weekdays, body.Weekday, body.Weekend, body.All, a => a.Organisation == body.Organisation.Id);
            foreach (var ward in criterion.Specialties)
                ReadThree($"{where} {ward.Name}", weekdays, ward.Weekday, ward.Weekend, ward.All, a => a.Ward == ward.Name?.ToLowerInvariant());
            if (criterion.Declared is { } declared)
            {
                ReadCount($"{where} open met", declared.OpenMet, a => a.End == "met open");
                ReadCount($"{where} open missed", declared.OpenMissed, a => a.End == "missed open");
                ReadCount($"{where} closed met", declared.ClosedMet, a => a.End == "met closed");
                ReadCount($"{where} closed missed", declared.ClosedMissed, a => a.End == "missed closed");
                ReadCount($"{where} unknown", declared.Unknown, a => a.End.EndsWith("unknown", StringComparison.Ordinal));
            }
            foreach (var (number, excluded) in results.Excluded.Index()) ReadCount($"{where} excluded", excluded.Count, a => a.End == $"excluded-{number + 1}");
        }

        void ReadThree(string where, DayGroup weekdays, PublishedShare weekday, PublishedShare weekend, PublishedShare all, Func<Atom, bool> of)
        {
            ReadShare($"{where} {weekdays}", weekday, a => of(a) && Is(a, weekdays));
            ReadShare($"{where} weekend", weekend, a => of(a) && Is(a, DayGroup.Weekend));
            ReadShare($"{where} all", all, a => of(a) && Is(a, DayGroup.All));
        }

        void ReadShare(string where, PublishedShare share, Func<Atom, bool> of)
        {
            attacker.Read(share.Met, a => of(atoms[a]) && atoms[a].End.StartsWith("met", StringComparison.Ordinal), $"{where} met");
            attacker.Read(share.Judged, a => of(atoms[a]), $"{where} judged");
        }

        void ReadCount(string where, PublishedCount count, Func<Atom, bool> of) => attacker.Read(count, a => of(atoms[a]), where);
    }

    private static bool Is(Atom atom, DayGroup group) => group.Holds(atom.Day) && (atom.End.StartsWith("met", StringComparison.Ordinal) || atom.End.StartsWith("missed", StringComparison.Ordinal));

    private sealed record Atom(Guid Organisation, AuditDay Day, string? Ward, string End);

    private sealed record Pages(
        GetAuditResults.Result Results, GetAuditResults.Result Midweek, GetAuditTrend.Result Trend, GetAudit.Result Details, ListAudits.Item Listed,
        IReadOnlyList<(IReadOnlySet<Guid>? Within, AuditRound Round)> Dashboards);
}
