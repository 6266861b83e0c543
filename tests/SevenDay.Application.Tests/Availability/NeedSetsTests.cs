using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Availability;
using SevenDay.Application.Services;
using SevenDay.Data;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Availability;

/// <summary>What the index counts is what the database says, service by service.</summary>
public sealed class NeedSetsTests(EssexPortal portal) : IClassFixture<EssexPortal>
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(FixedTime.Start.DateTime);

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(120)]
    [InlineData(400)]
    public async Task Needs_are_those_of_the_database_on_any_day(int daysLater)
    {
        var (day, now) = (Today.AddDays(daysLater), FixedTime.Start.UtcDateTime.AddDays(daysLater));
        var (snapshot, rows) = await portal.WithDbAsync(async db => (await AvailabilityLoader.LoadAsync(db, Guid.Empty, day, default), await RowsAsync(db, day, now)));

        ShouldBeThose(snapshot, rows, now);
        rows.Count.ShouldBeGreaterThan(40);
        if (daysLater == 0) rows.SelectMany(r => r.Needs).Distinct().Count().ShouldBeGreaterThan(2);
    }

    [Fact]
    public async Task Needs_follow_what_is_declared_confirmed_and_signed_off()
    {
        using var index = new AvailabilityIndex();
        var now = FixedTime.Start.UtcDateTime;
        await portal.WithDbAsync(db => index.CurrentAsync(db, Today, default));
        await portal.WithDbAsync(async db =>
        {
            var services = await db.Services.Include(s => s.Hours).OrderBy(s => s.Id).ToListAsync();
            var declared = services.Where(s => s.HoursOn(Today) is not null).Take(3).ToList();
            declared[0].Confirm(now.AddDays(-300), "Somebody");
            declared[1].Confirm(now, "Somebody");
            declared[1].SignOff(Today, now, "Somebody else");
            declared[2].DeclareHours(TestData.Declared("24h|24h|24h|24h|24h|24h|24h", Today.ToString("yyyy-MM-dd")));
            declared[2].Confirm(now.AddDays(-2), "Somebody");
            return await db.SaveChangesAsync();
        });

        var (snapshot, rows) = await portal.WithDbAsync(async db => (await index.CurrentAsync(db, Today, default), await RowsAsync(db, Today, now)));

        ShouldBeThose(snapshot, rows, now);
        rows.ShouldContain(r => r.Needs.Contains(HoursNeed.Stale));
        rows.ShouldContain(r => r.Needs.Contains(HoursNeed.Unconfirmed));
        rows.ShouldContain(r => !r.Needs.Contains(HoursNeed.NoHours) && !r.Needs.Contains(HoursNeed.NotSignedOff));
    }

    private static void ShouldBeThose(AvailabilitySnapshot snapshot, List<Row> rows, DateTime now)
    {
        var needs = snapshot.Needs(snapshot.Running, now);
        needs.Services.Count.ShouldBe(rows.Count);
        foreach (var row in rows) needs.Of(snapshot.PlaceOf(row.Id)!.Value).ShouldBe(row.Needs, row.Id.ToString());
        needs.Counts.ShouldBe(CountsOf(rows));
        needs.With(null).Count.ShouldBe(rows.Count(r => r.Needs.Count > 0));
        foreach (var organisation in snapshot.ByOrganisation(needs)) organisation.Needs.ShouldBe(CountsOf(rows.Where(r => r.OrganisationId == organisation.Id).ToList()));
        snapshot.ByOrganisation(needs).Select(o => o.Id).ShouldBe(rows.Select(r => r.OrganisationId).Distinct(), ignoreOrder: true);
    }

    private static NeedCounts CountsOf(List<Row> rows)
    {
        int Count(HoursNeed need) => rows.Count(r => r.Needs.Contains(need));
        return new(
            rows.Count, Count(HoursNeed.NoHours), Count(HoursNeed.Stale), Count(HoursNeed.Unconfirmed), Count(HoursNeed.NotSignedOff), Count(HoursNeed.BankHolidaysNotStated));
    }

    private static async Task<List<Row>> RowsAsync(PortalDbContext db, DateOnly day, DateTime now) =>
        [.. (await db.NeedsOf(db.Services.AsNoTracking().Where(s => s.EndedOn == null || s.EndedOn > day), day, now)
            .Select(n => new { n.Service.Id, n.Service.OrganisationId, n.NoHours, n.Stale, n.Unconfirmed, n.NotSignedOff, n.NotStated }).ToListAsync())
            .Select(n => new Row(n.Id, n.OrganisationId, [.. new[]
            {
                (n.NoHours, HoursNeed.NoHours), (n.Stale, HoursNeed.Stale), (n.Unconfirmed, HoursNeed.Unconfirmed), (n.NotSignedOff, HoursNeed.NotSignedOff),
                (n.NotStated, HoursNeed.BankHolidaysNotStated),
            }.Where(need => need.Item1).Select(need => need.Item2)]))];

    private sealed record Row(Guid Id, Guid OrganisationId, IReadOnlyList<HoursNeed> Needs);
}
