using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Dashboard;
using SevenDay.Application.Services;
using SevenDay.Application.Tests.Services;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Dashboard;

/// <summary>The demonstration was entered on 21 November, about years before it.</summary>
public sealed class ChangesByEntryTests(EssexPortal portal) : IClassFixture<EssexPortal>
{
    private static readonly DateOnly Before = new(2026, 11, 20), Entered = new(2026, 11, 21);

    [Fact]
    public async Task What_is_entered_late_counts_on_the_day_of_its_entry()
    {
        var entered = await portal.SendAsync(new GetChangesSince.Query(Before, Entered, ByEntry: true), TestUser.BoardMember);
        var period = await portal.SendAsync(new GetChangesSince.Query(Before, Entered), TestUser.BoardMember);

        entered.Measures.ShouldContain(m => m.Code == "ae-4-hour" && m.Before == "No values" && m.TurnedOn < Before);
        entered.Hours.Changes.ShouldAllBe(h => h.Before == null);
        (period.Measures.Count, period.Hours.Changes.Count).ShouldBe((0, 0));
        entered.Hours.Changes.Count.ShouldBeGreaterThan(20);
    }

    [Fact]
    public async Task Hours_entered_later_for_an_earlier_day_are_told_once()
    {
        var service = await portal.WithDbAsync(db => db.Services.Where(s => s.PartOfId == null && s.EndedOn == null && db.ServiceHours.Any(h => h.ServiceId == s.Id)).OrderBy(s => s.Id).FirstAsync());
        portal.Time.Set(FixedTime.Start.AddDays(5));
        await portal.SendAsync(new DeclareHours.Command(service.Id, service.Version, Typed.Weekdays("9-5:17"), new DateOnly(2026, 11, 1), Planned: false), TestUser.ProgrammeLead);

        var week = await portal.SendAsync(new GetChangesSince.Query(new DateOnly(2026, 11, 22), new DateOnly(2026, 11, 26), ByEntry: true), TestUser.BoardMember);
        var later = await portal.SendAsync(new GetChangesSince.Query(new DateOnly(2026, 11, 25), new DateOnly(2026, 11, 26), ByEntry: true), TestUser.BoardMember);
        var missed = await portal.SendAsync(new GetChangesSince.Query(new DateOnly(2026, 11, 22), new DateOnly(2026, 11, 26)), TestUser.BoardMember);
        portal.Time.Set(FixedTime.Start.AddDays(12));
        var next = await portal.SendAsync(new GetChangesSince.Query(new DateOnly(2026, 11, 26), new DateOnly(2026, 12, 3), ByEntry: true), TestUser.BoardMember);

        var move = week.Hours.Changes.ShouldHaveSingleItem();
        (move.Service.Id, move.BeganOn, move.Before is null).ShouldBe((service.Id, new DateOnly(2026, 11, 1), false));
        later.Hours.Changes.ShouldHaveSingleItem().Service.Id.ShouldBe(service.Id);
        (missed.Hours.Changes.Count, next.Hours.Changes.Count, next.Measures.Count).ShouldBe((0, 0, 0));
    }

    [Fact]
    public async Task An_organisation_shows_its_own_changes_only()
    {
        var organisation = await portal.WithDbAsync(db => db.Organisations.Where(o => o.OdsCode == "RAJ" && o.EndedOn == null).Select(o => new { o.Id, o.Name }).SingleAsync());

        var all = await portal.SendAsync(new GetChangesSince.Query(Before, Entered, ByEntry: true), TestUser.BoardMember);
        var one = await portal.SendAsync(new GetChangesSince.Query(Before, Entered, organisation.Id, ByEntry: true), TestUser.BoardMember);

        one.Scope.ShouldBe(organisation.Name);
        var own = await portal.WithDbAsync(db => db.Services.Where(s => s.OrganisationId == organisation.Id).Select(s => s.Id).ToListAsync());
        one.Hours.Changes.Select(h => h.Service.Id).ShouldBe(all.Hours.Changes.Select(h => h.Service.Id).Where(own.Contains), ignoreOrder: true);
        one.Hours.Changes.Count.ShouldBeInRange(1, all.Hours.Changes.Count - 1);
        one.Measures.ShouldAllBe(m => m.OdsCode == "RAJ");
        one.Measures.Count.ShouldBeLessThan(all.Measures.Count);
        one.Milestones.Changes.Count.ShouldBe(all.Milestones.Changes.Count);
        all.Choices.ShouldContain(c => c.Id == organisation.Id);
    }
}
