using SevenDay.Application.Pathways;
using SevenDay.Application.Tests.Audits;
using SevenDay.Domain.Services;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Pathways;

public sealed class MissedCasesTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task Nine_of_eleven_missed_cases_fell_in_hours_that_would_now_be_covered()
    {
        var (id, office, round) = await WithCasesAsync();

        var lead = (await TryAsync(id, office, TestUser.ProgrammeLead)).Missed!;
        (lead.Cases, lead.Covered, lead.Rounds, lead.SeesAll).ShouldBe((11, 9, 1, true));
        (lead.From, lead.To).ShouldBe((new DateOnly(2026, 11, 11), new DateOnly(2026, 11, 17)));
    }

    [Fact]
    public async Task Readers_get_counts_of_the_cases_they_see_and_of_no_others()
    {
        var (id, office, round) = await WithCasesAsync();

        var editor = (await TryAsync(id, office, TestUser.TrustEditor(round.Organisation))).Missed!;
        var other = (await TryAsync(id, office, TestUser.TrustEditor(Guid.CreateVersion7()))).Missed!;
        var author = (await TryAsync(id, office, round.Auditor)).Missed!;
        var stranger = (await TryAsync(id, office, new TestUser("Auditor", Guid.CreateVersion7()))).Missed!;

        (editor.Cases, editor.Covered, editor.SeesAll).ShouldBe((11, 9, false));
        (other.Cases, other.From).ShouldBe((0, null));
        (author.Cases, author.Covered).ShouldBe((11, 9));
        (stranger.Cases, stranger.From).ShouldBe((0, null), "an auditor sees the cases that they logged");
        (await TryAsync(id, office, TestUser.BoardMember)).Missed.ShouldBeNull("hours typed a minute longer each time would find every single case by any count, however rounded");
    }

    private async Task<TryHours.Effect> TryAsync(Guid pathway, Guid service, TestUser user) =>
        (await portal.SendAsync(new TryHours.Query(pathway, [new(service, "Sun 9-1")]), user)).Effect!;

    /// <summary>Nine arrive on Sunday morning and two on Monday evening, and nobody reviews them in time; one more is reviewed, and one names no service.</summary>
    private async Task<(Guid Pathway, Guid Service, AuditRound Round)> WithCasesAsync()
    {
        var round = await AuditRound.StartAsync(portal);
        var service = new Service(round.Organisation, "Senior review", "Acute medicine", Setting.Acute);
        service.DeclareHours(TestData.Declared("09:00-17:00|09:00-17:00|closed|closed|09:00-17:00|closed|closed"));
        await portal.AddAsync(service);
        var office = service.Id;
        var id = await portal.PathwayAsync(("B", [office]));
        var arrivals = Enumerable.Repeat("2026-11-15 10:00", 9).Append("2026-11-16 17:30").Append("2026-11-16 18:00");
        foreach (var (at, admitted) in arrivals.Index())
            await round.LogAsync(AuditRound.Case(admitted, hours: null, reference: $"A{at}", ("service", office.ToString())));
        await round.LogAsync(AuditRound.Case("2026-11-15 10:00", hours: 5, reference: "Met", ("service", office.ToString())));
        await round.LogAsync(AuditRound.Case("2026-11-15 10:00", hours: null, reference: "No service"));
        return (id, office, round);
    }
}
