using System.Reflection;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Audits;
using SevenDay.Application.Audits.Findings;
using SevenDay.Application.Errors;
using SevenDay.Application.Home;
using SevenDay.Application.Security;
using SevenDay.TestKit;
using static SevenDay.Application.Tests.Audits.Findings.FoundRounds;

namespace SevenDay.Application.Tests.Audits.Findings;

public sealed class PoorResultTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private static readonly DateOnly November = new(2026, 11, 11);

    [Fact]
    public async Task A_criterion_that_is_not_met_waits_until_an_action_is_raised()
    {
        var rounds = await OfAsync(portal);
        var round = await rounds.RoundAsync(November, weekend: (3, 12), weekday: (12, 12));

        var poor = (await rounds.PoorAsync(round)).ShouldNotBeNull();
        poor.Parts.Select(p => (p.Days, p.Share.Met.Value, p.Share.Judged.Value)).ShouldBe([(DayGroup.Weekend, 3, 12)]);
        (poor.IsCertain, poor.IsOpen, poor.UrgentMissed).ShouldBe((true, false, null));
        (await portal.SendAsync(new ListPoorResults.Query(), TestUser.ProgrammeLead)).Waiting.ShouldContain(p => p.AuditId == round);
        (await portal.SendAsync(new GetHome.Query(), TestUser.ProgrammeLead)).Lead!.PoorResults.ShouldBeGreaterThan(0);

        await rounds.RaiseAsync(round);

        (await rounds.PoorAsync(round)).ShouldBeNull();
    }

    [Fact]
    public void Poor_results_with_their_exact_counts_are_shown_to_those_only_who_see_every_case()
    {
        var readers = Roles.All.Select(role => RolePermissions.Of([role])).Where(allows => allows.Contains(typeof(ListPoorResults.Query).GetCustomAttribute<RequiresAttribute>()!.Permission)).ToList();

        readers.ShouldNotBeEmpty();
        readers.ShouldAllBe(allows => allows.Contains(Permission.ViewCases));
    }

    [Fact]
    public async Task Too_few_cases_a_criterion_that_is_met_and_practice_are_not_listed()
    {
        var rounds = await OfAsync(portal);

        (await rounds.PoorAsync(await rounds.RoundAsync(November, (0, 4), (0, 4)))).ShouldBeNull("8 cases are not judged");
        (await rounds.PoorAsync(await rounds.RoundAsync(November, (12, 12), (12, 12)))).ShouldBeNull();
        (await rounds.PoorAsync(await rounds.RoundAsync(November, (0, 12), (0, 12), close: false, practice: true))).ShouldBeNull();
        (await rounds.PoorAsync(await rounds.RoundAsync(November, (0, 12), (12, 12), close: false)))!.IsOpen.ShouldBeTrue();
    }

    [Fact]
    public async Task A_poor_result_gives_way_to_the_next_round_of_the_same_organisations()
    {
        var rounds = await OfAsync(portal);
        var october = await rounds.RoundAsync(new(2026, 10, 7), weekend: (3, 12), weekday: (12, 12));
        (await ListedAsync()).ShouldContain(october);

        var november = await rounds.RoundAsync(November, weekend: (3, 12), weekday: (12, 12), close: false);
        (await ListedAsync()).ShouldContain(october, "the next round has no results that stand yet");

        await portal.SendAsync(new CloseAudit.Command(november, await rounds.VersionAsync(november)), TestUser.ProgrammeLead);
        (await ListedAsync()).ShouldNotContain(october);
        (await ListedAsync()).ShouldContain(november);

        async Task<IReadOnlyList<Guid>> ListedAsync() => [.. (await portal.SendAsync(new ListPoorResults.Query(), TestUser.ProgrammeLead)).Waiting.Select(p => p.AuditId)];
    }

    [Fact]
    public async Task What_was_dismissed_while_uncertain_comes_back_once_it_is_sure()
    {
        var rounds = await OfAsync(portal);
        var round = await rounds.RoundAsync(November, (10, 12), (12, 12), close: false);
        (await rounds.PoorAsync(round))!.IsCertain.ShouldBeFalse();

        await portal.SendAsync(new DismissFinding.Command(round, Criterion, "Too early to say"), TestUser.ProgrammeLead);
        var answered = await portal.SendAsync(new ListPoorResults.Query(round), TestUser.ProgrammeLead);
        await rounds.LogAsync(round, new(2026, 11, 15), (0, 8));
        var sure = (await rounds.PoorAsync(round))!;
        await portal.SendAsync(new DismissFinding.Command(round, Criterion, "An action of October deals with it"), TestUser.ProgrammeLead);

        answered.Waiting.ShouldNotContain(p => p.CriterionKey == Criterion);
        answered.Dismissed.ShouldContain(p => p.DismissedBecause == "Too early to say");
        sure.IsCertain.ShouldBeTrue();
        (await rounds.PoorAsync(round)).ShouldBeNull();
    }

    [Fact]
    public async Task Only_a_lead_dismisses_only_a_poor_result_and_with_a_reason_that_names_nobody()
    {
        var rounds = await OfAsync(portal);
        var round = await rounds.RoundAsync(November, (0, 12), (12, 12));
        var good = new DismissFinding.Command(round, Criterion, "Reason");

        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(good with { Reason = "" }, TestUser.ProgrammeLead))).Message.ShouldContain("Say why");
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(good with { Reason = "Patient 943 476 5919" }, TestUser.ProgrammeLead))).Message.ShouldContain("NHS number");
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(good with { CriterionKey = "standard_8" }, TestUser.ProgrammeLead))).Message.ShouldContain("no poor result");
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(good with { AuditId = Guid.CreateVersion7() }, TestUser.ProgrammeLead));
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(good, TestUser.Auditor));
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new ListPoorResults.Query(), TestUser.BoardMember));
    }

    [Fact]
    public async Task A_single_missed_case_of_an_urgent_criterion_is_listed_however_few_were_judged()
    {
        var code = $"urgent-{Guid.CreateVersion7():N}";
        await portal.WithDbAsync(async db =>
        {
            var usual = await db.AuditTemplates.AsNoTracking().FirstAsync(t => t.Code == "case-note-review");
            var criteria = usual.Content.Criteria.Select(c => c.Key == Criterion ? c with { Urgent = true } : c).ToList();
            db.AuditTemplates.Add(new Domain.Audits.AuditTemplate(code, 1, "Urgent", "For the test", usual.Content with { Criteria = criteria }));
            return await db.SaveChangesAsync();
        });
        var rounds = await OfAsync(portal);

        var missed = (await rounds.PoorAsync(await rounds.RoundAsync(November, (3, 4), (0, 0), template: code))).ShouldNotBeNull();

        (missed.UrgentMissed?.Value, missed.Parts.Count, missed.IsCertain).ShouldBe((1, 0, true));
        (await rounds.PoorAsync(await rounds.RoundAsync(November, (4, 4), (0, 0), template: code))).ShouldBeNull();
    }

    [Fact]
    public async Task A_form_for_an_action_starts_from_the_finding()
    {
        var rounds = await OfAsync(portal);
        var round = await rounds.RoundAsync(November, (0, 12), (12, 12));
        await rounds.RaiseAsync(round);

        var form = await portal.SendAsync(new GetFindingForm.Query(round, Criterion), TestUser.ProgrammeLead);

        form.SuggestedTitle.ShouldBe("Find out why “First consultant review within 14 hours of admission” is not met, and agree what changes");
        form.SuggestedOwner.ShouldBe("Clinical lead");
    }
}
