using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Audits;
using SevenDay.Domain.Audits;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Audits;

public sealed class SeedAuditsTests(EssexPortal portal) : IClassFixture<EssexPortal>
{
    [Fact]
    public async Task The_demonstration_has_rounds_in_every_state_before_the_signature_all_marked_as_made_up()
    {
        var rounds = (await portal.SendAsync(new ListAudits.Query())).Items;

        rounds.Select(r => r.State).Distinct().Order().ShouldBe([AuditState.Planned, AuditState.Open, AuditState.Closed]);
        rounds.ShouldAllBe(r => r.IsIllustrative);
        rounds.Where(r => r.State != AuditState.Planned && !r.IsPractice).ShouldAllBe(r => r.Entries.Value > 0);
        rounds.ShouldContain(r => r.IsPractice);
        (await portal.WithDbAsync(db => db.AuditEntries.CountAsync(e => e.AuthorId == Guid.Empty))).ShouldBe(0);
    }

    [Fact]
    public async Task The_weekend_of_the_closed_round_is_clearly_lower_and_late_cases_name_open_and_closed_services()
    {
        var id = (await portal.SendAsync(new ListAudits.Query("October"))).Items.ShouldHaveSingleItem().Id;

        var standard2 = (await portal.SendAsync(new GetAuditResults.Query(id), TestUser.ProgrammeLead)).Criteria[0];

        standard2.DayTypes[DayGroup.Weekday].Rate!.Value.ShouldBeInRange(0.8, 0.95);
        standard2.Gap.Difference!.Upper.ShouldBeLessThan(0);
        standard2.Declared!.OpenMissed.Value!.Value.ShouldBeGreaterThan(0);
        standard2.Declared.ClosedMissed.Value!.Value.ShouldBeGreaterThan(0);
    }
}
