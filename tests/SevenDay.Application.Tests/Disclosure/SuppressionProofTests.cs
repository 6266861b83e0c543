using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Assessments.Returns;
using SevenDay.Application.Audits;
using SevenDay.Application.Audits.Findings;
using SevenDay.Application.Dashboard;
using SevenDay.Application.Disclosure;
using SevenDay.Application.Standards;
using SevenDay.Application.Workstreams;
using SevenDay.Domain.Audits;
using SevenDay.Domain.Workstreams;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Disclosure;

/// <summary>
/// No count of 1 to 7 can be worked out from everything that a reader without case access gets of a round: results, trend, list,
/// details, dashboards of all areas and organisations, standards, board returns, before and after. A trust editor takes away the cases of the own
/// organisations first. An action shows such readers no figures of its own.
/// </summary>
public sealed class SuppressionProofTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private static readonly int[] Seeds = [5, 9];

    [Fact]
    public async Task Subtracting_published_counts_from_each_other_gives_no_small_count_away()
    {
        var places = await Places.AddAsync(portal);
        var rounds = await RoundsAsync(places);
        var actions = await RaisedAsync(rounds);
        var (leaks, hidden) = (new List<string>(), 0);
        foreach (var reader in new[] { TestUser.BoardMember, TestUser.TrustEditor(places.Organisations[1], places.Organisations[3]) })
        {
            var shared = await SharedAsync(places, reader);
            foreach (var (round, before, after) in rounds)
            {
                var pages = await PagesAsync(round, before, actions, reader);
                hidden += pages.Results.Criteria.Sum(c => c.Organisations.Count(o => o.All.IsHidden));
                foreach (var criterion in new[] { 0, 1 })
                    leaks.AddRange(Attacked(round, before, after, shared, pages, criterion, reader).Select(leak => $"{reader.Role} of {reader.Organisations.Count}, {round.Audit.Name}, {criterion}: {leak}"));
            }
        }

        hidden.ShouldBeGreaterThan(20, "the rounds must be small enough to be worth attacking");
        leaks.ShouldBeEmpty();
    }

    // Of each template the rounds in their order; each measures two standards of its own.
    private async Task<List<(MadeUpRound Round, IReadOnlyList<MadeUpRound> Before, MadeUpRound? After)>> RoundsAsync(Places places)
    {
        var edition = await portal.WithDbAsync(db => db.StandardEditions.Where(e => e.IsCurrent).Select(e => e.Code).SingleAsync());
        var templates = new List<IReadOnlyList<MadeUpRound>> { Chosen(places.Organisations, (edition, 1)), Holiday(places.Organisations, (edition, 3)) };
        foreach (var (number, seed) in Seeds.Index())
        {
            var first = MadeUpRound.Random(seed, places.Organisations, (edition, 2 * number + 5));
            templates.Add([first, MadeUpRound.Random(seed + 1, places.Organisations, before: first)]);
        }
        await portal.AddAsync([.. templates.SelectMany(t => t).SelectMany(r => r.Rows()).Distinct()]);
        return [.. from rounds in templates from round in rounds select (round, (IReadOnlyList<MadeUpRound>)[.. rounds.Where(r => NextOf(r, rounds) == round)], NextOf(round, rounds))];

        static MadeUpRound? NextOf(MadeUpRound round, IReadOnlyList<MadeUpRound> rounds) =>
            rounds.FirstOrDefault(r => r.Audit.From > round.Audit.From && r.Organisations.Intersect(round.Organisations).Any());
    }

    // 8, 8 and 1 cases are 17: published as 10, 10 and 15 they give the 1 away, in board returns and in comparisons with rounds of one organisation.
    private static IReadOnlyList<MadeUpRound> Chosen(IReadOnlyList<Guid> all, (string, int) standards)
    {
        var before = new MadeUpRound("Second alone", [all[1]], MadeUpRound.Met((all[1], AuditDay.Monday, 12)), standards);
        var three = new MadeUpRound("Three", [.. all.Take(3)], MadeUpRound.Met((all[0], AuditDay.Monday, 8), (all[1], AuditDay.Tuesday, 8), (all[2], AuditDay.Friday, 1)), before: before);
        return [before, three, new MadeUpRound("First alone", [all[0]], MadeUpRound.Met((all[0], AuditDay.Monday, 12)), before: three)];
    }

    // The same by kinds of day.
    private static IReadOnlyList<MadeUpRound> Holiday(IReadOnlyList<Guid> all, (string, int) standards) =>
        [new("Holiday", [all[2]], MadeUpRound.Met((all[2], AuditDay.Monday, 8), (all[2], AuditDay.Saturday, 8), (all[2], AuditDay.BankHoliday, 1)), standards)];

    private async Task<Dictionary<(Guid Round, string Criterion), (Guid Workstream, Guid Id)>> RaisedAsync(IEnumerable<(MadeUpRound Round, IReadOnlyList<MadeUpRound>, MadeUpRound?)> rounds)
    {
        var workstream = new Workstream("Proof", "To test");
        await portal.AddAsync(workstream);
        var actions = new Dictionary<(Guid, string), (Guid, Guid)>();
        foreach (var (round, _, _) in rounds)
            foreach (var key in MadeUpRound.Criteria)
                actions.Add((round.Audit.Id, key), (workstream.Id, await portal.SendAsync(new RaiseFinding.Command(round.Audit.Id, key, workstream.Id, "Change it", "Clinical lead", new(2026, 12, 1)), TestUser.ProgrammeLead)));
        return actions;
    }

    private async Task<Shared> SharedAsync(Places places, TestUser reader)
    {
        var dashboards = new Dictionary<string, GetDashboard.Result> { [""] = await portal.SendAsync(new GetDashboard.Query(), reader) };
        foreach (var area in places.Areas.Keys) dashboards[area] = await portal.SendAsync(new GetDashboard.Query(area), reader);
        var byOrganisation = new Dictionary<Guid, GetDashboard.Result>();
        foreach (var organisation in places.Organisations) byOrganisation[organisation] = await portal.SendAsync(new GetDashboard.Query(organisation.ToString()), reader);
        var returns = new Dictionary<Guid, IReadOnlyList<IReadOnlyList<object?>>>();
        foreach (var organisation in places.Organisations)
            returns[organisation] = (await portal.SendAsync(new GetBoardReturn.Query(organisation), reader)).Paper!.Tables.Single(t => t.Sheet == "Audit figures").Rows;
        return new Shared(
            places, dashboards, byOrganisation, returns, await portal.SendAsync(new ListStandards.Query(), reader),
            (await portal.SendAsync(new ListAudits.Query(PageSize: 200), reader)).Items.ToDictionary(i => i.Id, i => i.Entries));
    }

    private async Task<Pages> PagesAsync(MadeUpRound round, IReadOnlyList<MadeUpRound> before, Dictionary<(Guid, string), (Guid Workstream, Guid Id)> actions, TestUser reader)
    {
        var (id, effects) = (round.Audit.Id, new List<Effect>());
        foreach (var key in MadeUpRound.Criteria)
        {
            effects.Add(await portal.SendAsync(new GetEffect.Query(id, key), reader));
        }
        var (workstream, action) = actions[(id, MadeUpRound.Criterion)];
        (await portal.SendAsync(new GetActionDetails.Query(workstream, action), reader)).Finding!.Figures.ShouldBeNull();
        var earlier = before.Count == 0 ? [] : (await portal.SendAsync(new GetEffects.Query(id), reader)).Items.Select(i => i.Effect).ToList();
        return new Pages(
            await portal.SendAsync(new GetAuditResults.Query(id), reader), await portal.SendAsync(new GetAuditResults.Query(id, WeekParts.Midweek), reader),
            await portal.SendAsync(new GetAuditTrend.Query(id), reader), await portal.SendAsync(new GetAudit.Query(id), reader), effects, earlier);
    }

    private static IReadOnlyList<string> Attacked(MadeUpRound round, IReadOnlyList<MadeUpRound> before, MadeUpRound? after, Shared shared, Pages pages, int at, TestUser reader)
    {
        var (id, attack) = (round.Audit.Id, new RoundAttack(round, at, reader.Organisations, mostSets: 500));
        attack.Read("results", pages.Results.Criteria[at], WeekParts.SevenDay);
        attack.Read("midweek results", pages.Midweek.Criteria[at], WeekParts.Midweek);
        attack.Read("results", [.. pages.Results.Excluded.Select(e => e.Count)]);
        var trend = pages.Trend.Criteria[at].Points.Single(p => p.Round.Id == id);
        attack.Read("trend", trend.Weekday, DayGroup.Weekday);
        attack.Read("trend", trend.Weekend, DayGroup.Weekend);
        foreach (var (area, dashboard) in shared.Dashboards)
            foreach (var shown in dashboard.Audits!.Rounds.Where(r => r.Id == id))
            {
                Func<Guid, bool> within = area.Length == 0 ? _ => true : shared.Places.Areas[area].Contains;
                attack.Read($"dashboard {area}", shown.Criteria[at].Weekday, DayGroup.Weekday, within);
                attack.Read($"dashboard {area}", shown.Criteria[at].Weekend, DayGroup.Weekend, within);
            }
        foreach (var (organisation, dashboard) in shared.ByOrganisation)
            foreach (var shown in dashboard.Audits!.Rounds.Where(r => r.Id == id && round.Organisations.Contains(organisation)))
            {
                attack.Read("dashboard of one", shown.Criteria[at].Weekday, DayGroup.Weekday, o => o == organisation);
                attack.Read("dashboard of one", shown.Criteria[at].Weekend, DayGroup.Weekend, o => o == organisation);
            }
        foreach (var standard in shared.Standards.Standards.Where(s => s.Latest?.AuditId == id && s.Number == round.StandardOf(at)))
        {
            attack.Read("standards", standard.Latest!.Weekday, DayGroup.Weekday);
            attack.Read("standards", standard.Latest.Weekend, DayGroup.Weekend);
        }
        foreach (var (organisation, rows) in shared.Returns)
            foreach (var row in rows.Where(r => (string)r[^1]! == round.Audit.Name && ((string)r[0]!).StartsWith($"{round.StandardOf(at)}.", StringComparison.Ordinal)))
                attack.Read("return", PublishedShare.Withheld with { Met = Cell(row[3]), Judged = Cell(row[4]) }, (string)row[2]! == "weekend" ? DayGroup.Weekend : DayGroup.Weekday, o => o == organisation);
        pages.Effects[at].After?.Id.ShouldBe(after!.Audit.Id);
        ReadEffect(pages.Effects[at], after, isBefore: true);
        var earlier = pages.Earlier.Where(e => e.CriterionKey == MadeUpRound.Criteria[at]).ToList();
        earlier.Select(e => e.Before.Id).ShouldBe(before.Select(b => b.Audit.Id), ignoreOrder: true);
        foreach (var effect in earlier) ReadEffect(effect, before.Single(b => b.Audit.Id == effect.Before.Id), isBefore: false);
        attack.ReadEntries("list", shared.Entries[id]);
        foreach (var progress in pages.Details.Progress) attack.ReadEntries("progress", progress.Entries, progress.Organisation.Id);
        return attack.Attack();

        void ReadEffect(Effect effect, MadeUpRound? other, bool isBefore)
        {
            foreach (var part in effect.Parts)
                attack.Read("effect", isBefore ? part.Before : part.After!, part.Days, o => other?.Organisations.Contains(o) != false);
        }
    }

    private static PublishedCount Cell(object? cell) => cell switch
    {
        int value => new(value),
        "not shown" => PublishedCount.Withheld,
        _ => new(null),
    };

    private sealed record Shared(
        Places Places, IReadOnlyDictionary<string, GetDashboard.Result> Dashboards, IReadOnlyDictionary<Guid, GetDashboard.Result> ByOrganisation,
        IReadOnlyDictionary<Guid, IReadOnlyList<IReadOnlyList<object?>>> Returns,
        ListStandards.Result Standards, IReadOnlyDictionary<Guid, PublishedCount> Entries);

    private sealed record Pages(
        GetAuditResults.Result Results, GetAuditResults.Result Midweek, GetAuditTrend.Result Trend, GetAudit.Result Details,
        IReadOnlyList<Effect> Effects, IReadOnlyList<Effect> Earlier);
}
