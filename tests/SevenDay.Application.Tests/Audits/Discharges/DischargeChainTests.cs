using SevenDay.Application.Audits;
using SevenDay.Application.Audits.Discharges;
using SevenDay.Application.Errors;
using SevenDay.Domain.Pathways;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Audits.Discharges;

public sealed class DischargeChainTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private const string Weekday = "2026-11-12 11:00", Saturday = "2026-11-14 11:00", Sunday = "2026-11-15 11:00";
    private int _case;

    [Fact]
    public async Task Sunday_stands_beside_the_rest_with_the_links_that_were_open_and_the_reasons()
    {
        var round = await AuditRound.StartAsync(portal, template: "weekend-discharge-chain");
        await LogAsync(round, Sunday, transport: "no", failed: "No transport");
        await LogAsync(round, Sunday, transport: "no", failed: "No transport");
        await LogAsync(round, Sunday, transport: "not applicable");
        await LogAsync(round, Weekday);
        await LogAsync(round, Weekday, failed: "No senior decision");
        await LogAsync(round, Weekday, failed: "Patient became unwell again");

        var chain = await portal.SendAsync(new GetDischargeChain.Query(round.Id), TestUser.ProgrammeLead);

        Said(chain.Left, DayGroup.Sunday).ShouldBe("1 of 3");
        Said(chain.Left, DayGroup.Weekday).ShouldBe("1 of 2");
        Said(chain.Left, DayGroup.Saturday).ShouldBe("0 of 0");
        chain.Links.Select(l => l.Text).ShouldBe(["Patient transport open when needed", "Pharmacy open when needed", "Social work open when needed", "Care home or agency open when needed"]);
        Said(chain.Links[0], DayGroup.Sunday).ShouldBe("0 of 2");
        Said(chain.Links[1], DayGroup.Sunday).ShouldBe("3 of 3");
        chain.Failures!.Select(f => $"{f.Reason} {f.Count}").ShouldBe(["No transport 2", "No senior decision 1"]);
        chain.LeftOut.ShouldHaveSingleItem().Count.Value.ShouldBe(1);
        chain.Rounded.ShouldBeFalse();
    }

    [Fact]
    public async Task The_steps_of_a_pathway_are_open_as_their_services_had_declared_at_the_minute()
    {
        var round = await AuditRound.StartAsync(portal, template: "weekend-discharge-chain");
        var organisation = TestData.AnOrganisation();
        var pharmacy = TestData.AService(organisation, week: "08:00-18:00|08:00-18:00|08:00-18:00|08:00-18:00|08:00-18:00|09:00-12:00|closed");
        var second = TestData.AService(organisation, week: "closed|closed|closed|closed|closed|closed|10:30-11:30");
        var unknown = TestData.AService(organisation);
        var pathway = new Pathway("Going home");
        pathway.AddStep("Medicines", [pharmacy.Id]);
        pathway.AddStep("Medicines, any", [pharmacy.Id, second.Id]);
        pathway.AddStep("Transport", [unknown.Id]);
        await portal.AddAsync(organisation, pharmacy, second, unknown, pathway);
        await LogAsync(round, Sunday);
        await LogAsync(round, "2026-11-15 12:00");
        await LogAsync(round, Saturday);
        await LogAsync(round, Weekday);

        var chain = await portal.SendAsync(new GetDischargeChain.Query(round.Id, pathway.Id), TestUser.ProgrammeLead);

        chain.Pathway!.Name.ShouldBe("Going home");
        chain.Declared.Select(s => (s.Name, s.IsUnknown, string.Join(" ", GetDischargeChain.Days.Select(d => s.Days[d])))).ShouldBe(
            [("Medicines", false, "0 1 1 0"), ("Medicines, any", false, "1 1 1 0"), ("Transport", true, "0 0 0 0")]);
    }

    [Fact]
    public async Task Who_sees_no_cases_gets_the_figures_of_the_results_and_no_small_count()
    {
        var round = await AuditRound.StartAsync(portal, template: "weekend-discharge-chain");
        for (var at = 0; at < 3; at++) await LogAsync(round, Sunday, transport: "no", failed: "No transport");
        for (var at = 0; at < 12; at++) await LogAsync(round, Weekday);

        var chain = await portal.SendAsync(new GetDischargeChain.Query(round.Id), TestUser.BoardMember);
        var results = await portal.SendAsync(new GetAuditResults.Query(round.Id), TestUser.BoardMember);

        chain.Rounded.ShouldBeTrue();
        chain.Failures.ShouldBeNull();
        foreach (var day in GetDischargeChain.Days.Append(DayGroup.All)) chain.Left.Days[day].ShouldBe(results.Criteria.Single(c => c.Key == "left").DayTypes[day]);
        chain.Left.Days[DayGroup.Sunday].Rate.ShouldBeNull();
    }

    [Fact]
    public async Task A_round_of_another_template_has_no_chain_and_not_everybody_may_ask()
    {
        var other = await AuditRound.StartAsync(portal);

        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new GetDischargeChain.Query(other.Id), TestUser.ProgrammeLead));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new GetDischargeChain.Query(Guid.CreateVersion7()), TestUser.ProgrammeLead));
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new GetDischargeChain.Query(other.Id), new TestUser("Nobody")));
    }

    private static string Said(GetDischargeChain.ByDay line, DayGroup day) => $"{line.Days[day].Met} of {line.Days[day].Judged}";

    private Task<LogAuditEntry.Result> LogAsync(AuditRound round, string ready, string transport = "yes", string? failed = null)
    {
        var answers = new Dictionary<string, string>
        {
            ["case_ref"] = $"D{++_case}", ["ward_type"] = "Medicine", ["ready_at"] = ready, ["destination"] = "Home with support",
            ["transport"] = transport, ["pharmacy"] = "yes", ["social_work"] = "yes", ["care_home"] = "not applicable", ["left"] = failed is null ? "yes" : "no",
        };
        if (failed is null) answers["left_at"] = ready[..11] + "16:00";
        else answers["failed_because"] = failed;
        return round.LogAsync(answers);
    }
}
